using OrgLife.Documents.Content;

namespace OrgLife.Documents.Layout;

/// <summary>Draws the text of a table's cells on a page, then its rules.</summary>
internal static class TablePainter
{
    public static void Paint(PageCanvas canvas, TableFragment fragment, Length left)
    {
        for (var i = 0; i < fragment.Parts.Count; i++)
        {
            PaintCell(canvas, fragment, i, left);
        }

        TableRules.Paint(canvas, fragment, left);
    }

    private static void PaintCell(PageCanvas canvas, TableFragment fragment, int index, Length left)
    {
        var (table, part, box) = (fragment.Table, fragment.Parts[index], fragment.BoxOf(index));
        var placed = part.Cell.Placed;
        var top = box.Top + box.Rule + table.PaddingTop;
        var room = box.Bottom - table.PaddingBottom - top;
        var slack = Length.Max(room - part.Cell.HeightOf(part.Start, part.End), Length.Zero);
        var drop = !fragment.IsWhole(index) ? Length.Zero : placed.Cell.VerticalAlignment switch
        {
            VerticalAlignment.Center => slack / 2,
            VerticalAlignment.Bottom => slack,
            _ => Length.Zero,
        };
        var x = left + table.Edges[placed.Column] + table.PaddingLeft;
        part.Cell.Paint(canvas, part.Start, part.End, x, top + drop, fragment.IsRepeated(index));
        if (placed.Cell.Struck)
        {
            Strike(canvas, table, placed, box, left);
        }
    }

    private static void Strike(PageCanvas canvas, TableLayout table, PlacedCell placed, CellBox box, Length left)
    {
        var line = table.Table.Style.Inner.IsNone ? LineStyle.Thin : table.Table.Style.Inner;
        canvas.Add(new Stroke(
            line,
            left + table.Edges[placed.Column],
            box.Bottom + box.Rule / 2,
            left + table.Edges[placed.Column + placed.Cell.ColumnSpan],
            box.Top + box.Rule / 2));
    }
}
