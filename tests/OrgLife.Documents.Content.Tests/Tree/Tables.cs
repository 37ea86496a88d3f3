namespace OrgLife.Documents.Content.Tests;

/// <summary>Short ways to write a table.</summary>
internal static class Tables
{
    public static readonly OfficialStyles Styles = new(PageSetup.TypeArea);

    public static Table Of(int columns, params TableCell[][] rows) =>
        Of([.. Enumerable.Repeat(ColumnWidth.Fit, columns)], rows);

    public static Table Of(ColumnWidth[] columns, params TableCell[][] rows) =>
        new(columns, [.. rows.Select(cells => new TableRow(cells))], new TableStyle());

    public static TableCell Cell(string text, int columnSpan = 1, int rowSpan = 1) =>
        new(text, Styles.TableText) { ColumnSpan = columnSpan, RowSpan = rowSpan };
}
