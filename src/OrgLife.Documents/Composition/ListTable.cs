using System.Globalization;
using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>清单表格 — a table whose columns are data: one row for each item, under the headings that the list names.</summary>
internal static class ListTable
{
    /// <param name="composer">Styles and wording.</param>
    /// <param name="key">Under which key the wording has the usual headings.</param>
    /// <param name="columns">The columns of the list.</param>
    /// <param name="fields">What each field takes from a row.</param>
    /// <param name="rows">The items.</param>
    /// <param name="style">How dates are printed.</param>
    public static Table Compose<TRow, TField>(
        PaperComposer composer,
        string key,
        IReadOnlyList<ListColumn<TField>> columns,
        ListFields<TRow, TField> fields,
        IReadOnlyList<TRow> rows,
        DateStyle style = DateStyle.MonthDay)
        where TField : struct, Enum
    {
        ListColumnCells<TRow, TField>[] cells =
        [
            .. columns.Select(column =>
                new ListColumnCells<TRow, TField>(composer, fields[column.Field], column.Policy, style)),
        ];
        return ListPaper.Table(
            composer,
            [.. columns.Select(column => fields[column.Field].Width)],
            columns.Select(column =>
                ListPaper.Heading(composer, column.Heading, key + "." + fields[column.Field].Key)),
            rows.Select((row, index) => Row(cells, row, index)));
    }

    private static TableCell[] Row<TRow, TField>(ListColumnCells<TRow, TField>[] cells, TRow row, int index)
        where TField : struct, Enum
    {
        var path = "items[" + index.ToString(CultureInfo.InvariantCulture) + "]";
        return Array.ConvertAll(cells, column => column.Of(row, index, path));
    }
}
