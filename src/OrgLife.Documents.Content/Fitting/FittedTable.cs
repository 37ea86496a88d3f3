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
        if (!HasFittedCells(table))
        {
            return table;
        }

        var grid = TableGrid.Of(table);
        var widths = ColumnWidths.Resolve(table, available);

        // In a table far too wide for the page a column may have no width left; then all stay as they were.
        var isSound = widths.All(width => width > Length.Zero);
        widths = isSound ? NameColumns.Widened(table, grid, widths) : widths;
        var rows = table.Rows.Select(row => row.Cells.ToArray()).ToArray();
        var next = new int[rows.Length];
        foreach (var placed in grid.Cells)
        {
            rows[placed.Row][next[placed.Row]++] = placed.Cell.Fit == CellFit.Wrap
                ? placed.Cell
                : Fitted(placed, table, grid, widths);
        }

        return table with
        {
            Columns = isSound ? [.. widths.Select(ColumnWidth.Fixed)] : table.Columns,
            Rows = [.. table.Rows.Select((row, i) => row with { Cells = rows[i] })],
        };
    }

    private static bool HasFittedCells(Table table)
    {
        for (var row = 0; row < table.Rows.Count; row++)
        {
            var cells = table.Rows[row].Cells;
            for (var i = 0; i < cells.Count; i++)
            {
                if (cells[i].Fit != CellFit.Wrap)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static TableCell Fitted(PlacedCell placed, Table table, TableGrid grid, IReadOnlyList<Length> widths)
    {
        var width = CellRoom.WidthOf(placed, widths, table.Style);
        return placed.Cell with { Paragraphs = [.. placed.Cell.Paragraphs.Select(Fitted)] };

        Paragraph Fitted(Paragraph text)
        {
            var room = CellRoom.WidthOf(text, width);
            return NominalText.WidestLine(text) <= room ? text
                : placed.Cell.Fit == CellFit.Shrink ? FittedText.Of(text, room)
                : FittedName.Of(text) is not { } name ? text
                : name.Set(name.In(room, CellRoom.HeightOf(text, placed, table, grid, widths)));
        }
    }
}
