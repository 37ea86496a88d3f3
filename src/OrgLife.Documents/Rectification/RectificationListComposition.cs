using OrgLife.Documents.Content;

namespace OrgLife.Documents;

internal static class RectificationListComposition
{
    public static Document Compose(RectificationList list)
    {
        var page = PageSetup.TypeArea;
        var title = new Paragraph(list.Title, new OfficialStyles(page).Title);
        return new Document(new DocumentProperties { Title = list.Title }, [new Section(page, [title])]);
    }
}
