using OrgLife.Documents.Content;

namespace OrgLife.Documents.Layout;

/// <summary>Draws the text of a table's cells on a page, then its rules.</summary>
internal static class TablePainter
{
    public static void Paint(PageCanvas canvas, TableFragment fragment, Length left)
    {
        foreach (var part in fragment.Parts)
        {
            PaintCell(canvas, fragment.Table, part, left);
        }

        TableRules.Paint(canvas, fragment, left);
    }

    private static void PaintCell(PageCanvas canvas, TableLayout table, CellPart part, Length left)
    {
        var placed = part.Cell.Placed;
        var x = left + table.Edges[placed.Column];
        var top = part.Band.Top + part.Rule + table.PaddingTop;
        var room = part.Band.Bottom - table.PaddingBottom - top;
        var slack = Length.Max(room - part.Cell.HeightOf(part.Start, part.End), Length.Zero);
        var drop = !part.IsWhole ? Length.Zero : placed.Cell.VerticalAlignment switch
        {
            VerticalAlignment.Center => slack / 2,
            VerticalAlignment.Bottom => slack,
            _ => Length.Zero,
        };
        part.Cell.Paint(
            canvas, part.Start, part.End, x + table.PaddingLeft, top + drop, part.IsRepeated);
        if (placed.Cell.Struck)
        {
            Strike(canvas, table, part, left);
        }
    }

    private static void Strike(PageCanvas canvas, TableLayout table, CellPart part, Length left)
    {
        var placed = part.Cell.Placed;
        var line = table.Table.Style.Inner.IsNone ? LineStyle.Thin : table.Table.Style.Inner;
        canvas.Add(new Stroke(
            line,
            left + table.Edges[placed.Column],
            part.Band.Bottom + part.Rule / 2,
            left + table.Edges[placed.Column + placed.Cell.ColumnSpan],
            part.Band.Top + part.Rule / 2));
    }
}
