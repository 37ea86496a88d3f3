using System.Globalization;
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
        ListPaper.Table(
            composer,
            [.. list.Columns.Select(column => Width(column.Field))],
            list.Columns.Select(column =>
                ListPaper.Heading(composer, column.Heading, "rectificationList." + FieldKey.Of(column.Field))),
            list.Items.Select((item, i) => list.Columns.Select(column => Cell(composer, list, item, i, column)))),
        list.Remark);

    private static TableCell Cell(
        PaperComposer composer, RectificationList list, RectificationItem item, int index, RectificationColumn column)
    {
        var (policy, source) = (column.Policy, $"items[{index}].{FieldKey.Of(column.Field)}");
        return column.Field switch
        {
            RectificationField.Number => FormTable.Centered(composer, Arabic(index + 1)),
            RectificationField.Issue => ListField.Text(composer, policy, source, item.Issue),
            RectificationField.Goal => ListField.Text(composer, policy, source, item.Goal),
            RectificationField.Measures => ListField.Text(composer, policy, source, Measures(composer, item)),
            RectificationField.Leaders => ListField.Short(composer, policy, source, [.. item.Leaders]),
            RectificationField.Responsible => ListField.Short(composer, policy, source, [.. item.Responsible]),
            RectificationField.Departments => ListField.Short(composer, policy, source, [.. item.Departments]),
            RectificationField.Deadline =>
                ListField.Short(composer, policy, source, item.Deadline?.ToText(list.DeadlineStyle)),
            RectificationField.Progress => ListField.Text(composer, policy, source, item.Progress),
            RectificationField.Completion => ListField.Text(composer, policy, source, item.Completion),
            RectificationField.ClosedOn =>
                ListField.Short(composer, policy, source, item.ClosedOn?.ToText(list.DeadlineStyle)),
            _ => ListField.Text(composer, policy, source, item.Remark),
        };
    }

    // One measure stands alone; several are numbered.
    private static string?[] Measures(PaperComposer composer, RectificationItem item) => item.Measures.Count == 1
        ? [item.Measures[0]]
        : [.. item.Measures.Select((text, i) =>
            composer.Wording.Fill("list.measure", ("number", Arabic(i + 1)), ("text", text)))];

    private static ColumnWidth Width(RectificationField field) => field switch
    {
        RectificationField.Number => ColumnWidth.Fixed(Length.FromMillimeters(12)),
        RectificationField.Leaders or RectificationField.Responsible or RectificationField.Departments =>
            ColumnWidth.Fixed(Length.FromMillimeters(22)),
        RectificationField.Deadline or RectificationField.ClosedOn =>
            ColumnWidth.Fixed(Length.FromMillimeters(26)),
        RectificationField.Measures => ColumnWidth.Proportional(4),
        RectificationField.Issue => ColumnWidth.Proportional(3),
        _ => ColumnWidth.Proportional(2),
    };

    private static string Arabic(int number) => number.ToString(CultureInfo.InvariantCulture);
}
