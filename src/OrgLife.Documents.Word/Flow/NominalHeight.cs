namespace OrgLife.Documents.Word;

/// <summary>
/// How high rows may be at most, by rough measure: every character counts a full em. For decisions that
/// must be safe without fonts.
/// </summary>
internal static class NominalHeight
{
    /// <summary>A row, with the cells of other rows that reach into it.</summary>
    public static Length OfRow(TableGrid grid, int row, IReadOnlyList<Length> widths, Edges padding)
    {
        var highest = Length.Zero;
        for (var column = 0; column < grid.ColumnCount;)
        {
            var cell = grid[row, column].Cell;
            var width = -padding.Left - padding.Right;
            for (var end = column + cell.ColumnSpan; column < end; column++)
            {
                width += widths[column];
            }

            highest = Length.Max(highest, OfCell(cell, width) + padding.Top + padding.Bottom);
        }

        return highest;
    }

    private static Length OfCell(TableCell cell, Length width)
    {
        var height = Length.Zero;
        foreach (var paragraph in cell.Paragraphs)
        {
            height += OfParagraph(paragraph, width);
        }

        return height;
    }

    private static Length OfParagraph(Paragraph paragraph, Length width)
    {
        var style = paragraph.Style;
        var (advance, lines) = (Length.Zero, 1L);
        foreach (var inline in paragraph.Inlines)
        {
            if (inline is Run run)
            {
                advance += (run.Style ?? style.Text).CharacterPitch * run.Text.Length;
                lines += ForcedBreaks(run.Text);
            }
            else
            {
                lines++;
            }
        }

        var em = style.Text.Size.Em;
        lines += advance.Emu / Length.Max(width - em, em).Emu;
        return style.SpaceBefore + style.LineHeight * lines + style.SpaceAfter;
    }

    private static int ForcedBreaks(string text)
    {
        var breaks = 0;
        for (var at = text.IndexOf('\n'); at >= 0; at = text.IndexOf('\n', at + 1))
        {
            breaks++;
        }

        return breaks;
    }
}
