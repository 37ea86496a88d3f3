using OrgLife.Documents.Content;

namespace OrgLife.Documents.Layout;

/// <summary>
/// Draws the rules of a table on a page, each once and as long as it goes. They stand on the edges of the
/// columns and in the middle of the room above their row.
/// </summary>
internal static class TableRules
{
    public static void Paint(PageCanvas canvas, TableFragment fragment, Length left)
    {
        var (table, bands) = (fragment.Table, fragment.Bands);
        var right = left + table.Edges[table.Edges.Length - 1];
        var lines = Lines(table, bands);
        var (outer, half) = (table.Table.Style.Outer, table.Table.Style.Outer.Thickness / 2);
        Draw(canvas, outer, left - half, lines[0], right + half, lines[0]);
        for (var i = 1; i < bands.Count; i++)
        {
            Horizontal(canvas, table, bands[i - 1].Row, bands[i].Row, left, lines[i]);
        }

        Draw(canvas, outer, left - half, lines[bands.Count], right + half, lines[bands.Count]);
        Draw(canvas, outer, left, lines[0], left, lines[bands.Count]);
        for (var column = 1; column < table.Grid.ColumnCount; column++)
        {
            Vertical(canvas, table, bands, column, left + table.Edges[column], lines);
        }

        Draw(canvas, outer, right, lines[0], right, lines[bands.Count]);
    }

    // The middles of the rules above each row and below the last.
    private static Length[] Lines(TableLayout table, IReadOnlyList<RowBand> bands)
    {
        var lines = new Length[bands.Count + 1];
        for (var i = 0; i < bands.Count; i++)
        {
            lines[i] = bands[i].Top + (i == 0 ? table.Outer : table.Inner) / 2;
        }

        lines[bands.Count] = bands[bands.Count - 1].Bottom + table.Outer / 2;
        return lines;
    }

    private static void Horizontal(
        PageCanvas canvas, TableLayout table, int above, int below, Length left, Length y)
    {
        for (var column = 0; column < table.Grid.ColumnCount;)
        {
            var start = column;
            while (column < table.Grid.ColumnCount
                && !ReferenceEquals(table.Grid[above, column], table.Grid[below, column]))
            {
                column++;
            }

            if (column > start)
            {
                var (x1, x2) = (left + table.Edges[start], left + table.Edges[column]);
                Draw(canvas, table.Table.Style.Inner, x1, y, x2, y);
            }
            else
            {
                column++;
            }
        }
    }

    private static void Vertical(
        PageCanvas canvas, TableLayout table, IReadOnlyList<RowBand> bands, int column, Length x,
        Length[] lines)
    {
        for (var band = 0; band < bands.Count;)
        {
            var start = band;
            while (band < bands.Count
                && !ReferenceEquals(
                    table.Grid[bands[band].Row, column - 1], table.Grid[bands[band].Row, column]))
            {
                band++;
            }

            if (band > start)
            {
                Draw(canvas, table.Table.Style.Inner, x, lines[start], x, lines[band]);
            }
            else
            {
                band++;
            }
        }
    }

    private static void Draw(PageCanvas canvas, LineStyle line, Length x1, Length y1, Length x2, Length y2)
    {
        if (!line.IsNone)
        {
            canvas.Add(new Stroke(line, x1, y1, x2, y2));
        }
    }
}
