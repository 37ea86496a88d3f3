namespace OrgLife.Documents.Content;

/// <summary>单元格余地 — how wide and how high the text of a cell may be.</summary>
public static class CellRoom
{
    // What programs may differ by when they round rules.
    private static readonly Length Rounding = Length.FromTwips(2);

    /// <summary>The width for text. The rules beside it count: LibreOffice takes the room from between them.</summary>
    internal static Length WidthOf(PlacedCell placed, IReadOnlyList<Length> widths, TableStyle style) =>
        WidestOf(placed, widths, style) - style.Outer.Thickness - style.Inner.Thickness;

    /// <summary>The width that Word and our layout give text, from the middle of one rule to the middle of the next.</summary>
    /// <param name="placed">The cell.</param>
    /// <param name="widths">The widths of the table's columns.</param>
    /// <param name="style">The table's style, whose padding is counted in whole twips.</param>
    public static Length WidestOf(PlacedCell placed, IReadOnlyList<Length> widths, TableStyle style)
    {
        var room = -Length.FromTwips(style.Padding.Left.Twips + style.Padding.Right.Twips);
        for (var column = placed.Column; column < placed.Column + placed.Cell.ColumnSpan; column++)
        {
            room += widths[column];
        }

        return room;
    }

    /// <summary>The width of a paragraph's lines in a cell.</summary>
    internal static Length WidthOf(Paragraph text, Length cell)
    {
        var (style, pitch) = (text.Style, text.Style.Text.CharacterPitch);
        return cell - style.LeftIndent.Resolve(pitch) - style.RightIndent.Resolve(pitch)
            - Length.Max(style.FirstLineIndent.Resolve(pitch), Length.Zero);
    }

    /// <summary>
    /// The height that the lines of one of a cell's paragraphs may take without making the row higher than the other cells,
    /// or the row itself, have it.
    /// </summary>
    internal static Length HeightOf(
        Paragraph text, PlacedCell placed, Table table, TableGrid grid, IReadOnlyList<Length> widths)
    {
        var around = text.Style.SpaceBefore + text.Style.SpaceAfter;
        var share = placed.Cell.RowSpan == 1
            ? HeightOf(placed.Row, table, grid, widths) / placed.Cell.Paragraphs.Count
            : Length.Zero;
        return Length.Max(text.Style.LineHeight, share - around);
    }

    private static Length HeightOf(int row, Table table, TableGrid grid, IReadOnlyList<Length> widths)
    {
        var padding = table.Style.Padding;
        var rule = row == 0 ? table.Style.Outer : table.Style.Inner;
        var height = table.Rows[row].MinimumHeight - rule.Thickness - padding.Top - padding.Bottom - Rounding;
        for (var column = 0; column < grid.ColumnCount;)
        {
            var placed = grid[row, column];
            height = placed.Row == row && placed.Cell.RowSpan == 1
                ? Length.Max(height, TextHeight(placed, widths, table.Style))
                : height;
            column = placed.Column + placed.Cell.ColumnSpan;
        }

        return height;
    }

    // Of a name, what it takes where it needs no more than a line.
    private static Length TextHeight(PlacedCell placed, IReadOnlyList<Length> widths, TableStyle style) =>
        placed.Cell.Paragraphs.Aggregate(Length.Zero, (height, text) => height + (placed.Cell.Fit == CellFit.Name
            ? text.Style.LineHeight
            : NominalText.HeightOf(text, WidestOf(placed, widths, style))));
}
