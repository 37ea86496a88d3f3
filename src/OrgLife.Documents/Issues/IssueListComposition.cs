using System.Globalization;
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
        ListPaper.Table(
            composer,
            [.. list.Columns.Select(column => Width(column.Field))],
            list.Columns.Select(column =>
                ListPaper.Heading(composer, column.Heading, "issueList." + FieldKey.Of(column.Field))),
            list.Items.Select((issue, i) => list.Columns.Select(column => Cell(composer, issue, i, column)))),
        list.Remark);

    private static TableCell Cell(PaperComposer composer, Issue issue, int index, IssueColumn column)
    {
        var source = $"items[{index}].{FieldKey.Of(column.Field)}";
        return column.Field switch
        {
            IssueField.Number => FormTable.Centered(composer, (index + 1).ToString(CultureInfo.InvariantCulture)),
            IssueField.Aspect => ListField.Short(composer, column.Policy, source, issue.Aspect),
            IssueField.Sources => ListField.Short(composer, column.Policy, source, [.. issue.Sources]),
            IssueField.Responsible => ListField.Short(composer, column.Policy, source, [.. issue.Responsible]),
            IssueField.Cause => ListField.Text(composer, column.Policy, source, issue.Cause),
            _ => ListField.Text(composer, column.Policy, source, issue.Description),
        };
    }

    private static ColumnWidth Width(IssueField field) => field switch
    {
        IssueField.Number => ColumnWidth.Fixed(Length.FromMillimeters(12)),
        IssueField.Aspect => ColumnWidth.Fixed(Length.FromMillimeters(30)),
        IssueField.Sources or IssueField.Responsible => ColumnWidth.Fixed(Length.FromMillimeters(22)),
        IssueField.Cause => ColumnWidth.Proportional(2),
        _ => ColumnWidth.Proportional(3),
    };
}
