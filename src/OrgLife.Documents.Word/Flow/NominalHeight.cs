namespace OrgLife.Documents.Word;

/// <summary>
/// How high things may be at most, by rough measure: every character counts a full em. For decisions that
/// must be safe without fonts.
/// </summary>
internal static class NominalHeight
{
    /// <summary>Blocks under one another.</summary>
    public static Length OfBlocks(IReadOnlyList<Block> blocks, Length width) =>
        blocks.Aggregate(Length.Zero, (height, block) => height + OfBlock(block, width));

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

    private static Length OfBlock(Block block, Length width) => block switch
    {
        Paragraph paragraph => OfText(paragraph.Style, paragraph.Inlines, width),
        Heading heading => OfText(heading.Style, [.. heading.Inlines, .. heading.RunIn], width),
        Table table => OfTable(table, width),
        Rule rule => rule.SpaceBefore + rule.SpaceAfter,
        Picture picture => picture.Height,
        KeepTogether together => OfBlocks(together.Blocks, width),
        BottomAnchored anchored => OfBlocks(anchored.Blocks, width),
        _ => Length.Zero,
    };

    private static Length OfTable(Table table, Length width)
    {
        var (grid, widths, height) = (TableGrid.Of(table), ColumnWidths.Resolve(table, width), Length.Zero);
        for (var row = 0; row < table.Rows.Count; row++)
        {
            var text = OfRow(grid, row, widths, table.Style.Padding);
            height += Length.Max(text, table.Rows[row].MinimumHeight);
        }

        return height;
    }

    private static Length OfCell(TableCell cell, Length width)
    {
        var height = Length.Zero;
        foreach (var paragraph in cell.Paragraphs)
        {
            height += OfText(paragraph.Style, paragraph.Inlines, width);
        }

        return height;
    }

    private static Length OfText(ParagraphStyle style, IReadOnlyList<Inline> inlines, Length width)
    {
        var (advance, lines) = (Length.Zero, 1L);
        foreach (var inline in inlines)
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
