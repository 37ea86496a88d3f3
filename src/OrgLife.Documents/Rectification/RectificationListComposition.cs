using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>Composes a rectification list: one row for each matter, the columns as the list names them.</summary>
internal static class RectificationListComposition
{
    public static Document Compose(RectificationList list, PaperComposer composer) => ListPaper.Compose(
        composer,
        list,
        list.Owner,
        list.Date,
        ListTable.Compose(
            composer, "rectificationList", list.Columns, RectificationFields.All, list.Items, list.DeadlineStyle),
        list.Remark);
}
