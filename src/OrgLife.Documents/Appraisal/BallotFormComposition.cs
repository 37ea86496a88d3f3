using OrgLife.Documents.Content;

namespace OrgLife.Documents;

internal static class BallotFormComposition
{
    public static Document Compose(BallotForm form)
    {
        var page = PageSetup.TypeArea;
        var title = new Paragraph(form.Title, new OfficialStyles(page).Title);
        return new Document(new DocumentProperties { Title = form.Title }, [new Section(page, [title])]);
    }
}
