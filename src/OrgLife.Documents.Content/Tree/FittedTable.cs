namespace OrgLife.Documents.Content;

/// <summary>
/// 适应单元格 — a table whose cells do what their <see cref="TableCell.Fit"/> says: too wide a line has become two, or
/// smaller. Outputs set this table, so all of them wrap and shrink alike.
/// </summary>
public static class FittedTable
{
    /// <summary>
    /// The table for a width between the margins, its columns as wide as they then are; the same one where no cell asks
    /// for anything.
    /// </summary>
    public static Table Of(Table table, Length available)
    {
        if (!table.Rows.Any(row => row.Cells.Any(cell => cell.Fit != CellFit.Wrap)))
        {
            return table;
        }

        var grid = TableGrid.Of(table);
        var widths = ColumnWidths.Resolve(table, available);
        var rows = table.Rows.Select(row => row.Cells.ToArray()).ToArray();
        var next = new int[rows.Length];
        foreach (var placed in grid.Cells)
        {
            rows[placed.Row][next[placed.Row]++] = Fitted(placed, widths, table.Style);
        }

        return table with
        {
            // In a table far too wide for the page a column may have no width left; then all stay as they were.
            Columns = widths.All(width => width > Length.Zero)
                ? [.. widths.Select(ColumnWidth.Fixed)]
                : table.Columns,
            Rows = [.. table.Rows.Select((row, i) => row with { Cells = rows[i] })],
        };
    }

    private static TableCell Fitted(PlacedCell placed, IReadOnlyList<Length> widths, TableStyle style)
    {
        var cell = placed.Cell;
        if (cell.Fit == CellFit.Wrap)
        {
            return cell;
        }

        // The rules beside the cell count: LibreOffice takes the room for text from between them.
        var room = -Length.FromTwips(style.Padding.Left.Twips + style.Padding.Right.Twips)
            - style.Outer.Thickness - style.Inner.Thickness;
        for (var column = placed.Column; column < placed.Column + cell.ColumnSpan; column++)
        {
            room += widths[column];
        }

        Paragraph[] paragraphs = [.. cell.Paragraphs.Select(text => FittedText.Of(text, room, cell.Fit))];
        return paragraphs.SequenceEqual(cell.Paragraphs) ? cell : cell with { Paragraphs = paragraphs };
    }
}
