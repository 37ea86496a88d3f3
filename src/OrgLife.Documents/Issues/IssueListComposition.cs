using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>Composes an issue list: one row for each issue, the columns as the list names them.</summary>
internal static class IssueListComposition
{
    public static Document Compose(IssueList list, PaperComposer composer) => ListPaper.Compose(
        composer,
        list,
        list.Owner,
        list.Date,
        ListTable.Compose(composer, "issueList", list.Columns, IssueFields.All, list.Items),
        list.Remark);
}
