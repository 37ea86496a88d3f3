using OrgLife.Documents.Content;

namespace OrgLife.Documents;

internal static class IssueListComposition
{
    public static Document Compose(IssueList list)
    {
        var page = PageSetup.TypeArea;
        var title = new Paragraph(list.Title, new OfficialStyles(page).Title);
        return new Document(new DocumentProperties { Title = list.Title }, [new Section(page, [title])]);
    }
}
