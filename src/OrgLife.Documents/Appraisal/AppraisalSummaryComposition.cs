using OrgLife.Documents.Content;

namespace OrgLife.Documents;

internal static class AppraisalSummaryComposition
{
    public static Document Compose(AppraisalSummary summary)
    {
        var page = PageSetup.TypeArea;
        var title = new Paragraph(summary.Title, new OfficialStyles(page).Title);
        return new Document(new DocumentProperties { Title = summary.Title }, [new Section(page, [title])]);
    }
}
