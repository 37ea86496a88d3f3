using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>
/// 行高 — gives the rows of a form so much height that it fills one sheet, with as much room to write as the sheet leaves;
/// a form that needs more than one sheet keeps the heights of its text.
/// </summary>
internal static class RowFit
{
    private static readonly Length Most = Length.FromMillimeters(10);

    // For the rule below the table, and for what programs round.
    private static readonly Length Slack = Length.FromMillimeters(3);

    /// <summary>The table with its rows' least heights set.</summary>
    /// <param name="table">The table.</param>
    /// <param name="page">The sheet.</param>
    /// <param name="taken">What everything but the table takes.</param>
    public static Table Fill(Table table, PageSetup page, Length taken)
    {
        var natural = NaturalHeights(table, page.TextWidth);
        var height = EqualHeight(natural, page.TextHeight - taken - Slack);
        return table with { Rows = [.. table.Rows.Select(row => row with { MinimumHeight = height })] };
    }

    /// <summary>The equal heights of some rows to write in that share what the rest of a sheet leaves.</summary>
    /// <param name="page">The sheet.</param>
    /// <param name="taken">What everything else takes.</param>
    /// <param name="rows">How many rows.</param>
    /// <param name="least">No row is lower.</param>
    /// <param name="most">No row is higher.</param>
    public static Length Share(PageSetup page, Length taken, int rows, Length least, Length most) =>
        Length.Max(least, Length.Min(most, (page.TextHeight - taken - Slack) / Math.Max(1, rows)));

    /// <summary>The height of paragraphs that stand under one another, by nominal widths.</summary>
    public static Length HeightOf(IEnumerable<Paragraph> paragraphs, Length width)
    {
        var height = Length.Zero;
        foreach (var paragraph in paragraphs)
        {
            height += NominalText.HeightOf(paragraph, width);
        }

        return height;
    }

    // Rows that need more than their equal share take it; the others share what is left.
    private static Length EqualHeight(Length[] natural, Length available)
    {
        var (left, rows) = (available, natural.Length);
        foreach (var height in natural.OrderByDescending(height => height))
        {
            if (height * rows <= left)
            {
                return Length.Min(Most, left / rows);
            }

            (left, rows) = (left - height, rows - 1);
        }

        return Length.Zero;
    }

    private static Length[] NaturalHeights(Table unfitted, Length width)
    {
        var table = FittedTable.Of(unfitted, width);
        var heights = new Length[table.Rows.Count];
        var columns = ColumnWidths.Resolve(table, width);
        foreach (var placed in TableGrid.Of(table).Cells.Where(placed => placed.Cell.RowSpan == 1))
        {
            var room = CellRoom.WidestOf(placed, columns, table.Style);
            var rule = placed.Row == 0 ? table.Style.Outer : table.Style.Inner;
            var height = rule.Thickness + HeightOf(placed.Cell.Paragraphs, room)
                + table.Style.Padding.Top + table.Style.Padding.Bottom;
            heights[placed.Row] = Length.Max(heights[placed.Row], height);
        }

        return heights;
    }
}
