using OrgLife.Documents.Content;

namespace OrgLife.Documents.Layout;

/// <summary>The lines of a cell, and how many of them earlier pages have already taken.</summary>
internal sealed class CellLayout
{
    /// <summary>The lines; none where <see cref="_only"/> has them, which is so in most of thousands of cells.</summary>
    private readonly CellLine[] _lines = [];
    private readonly CellParagraph _only;

    public CellLayout(PlacedCell placed, CellParagraph only)
    {
        (Placed, _only) = (placed, only);
        LineCount = only.Layout.LineCount;
    }

    public CellLayout(PlacedCell placed, IReadOnlyList<CellParagraph> paragraphs)
    {
        Placed = placed;
        _lines = Lines(paragraphs);
        LineCount = _lines.Length;
    }

    public PlacedCell Placed { get; }

    public int FirstRow => Placed.Row;

    public int LastRow => Placed.Row + Placed.Cell.RowSpan - 1;

    /// <summary>The first line that no page has taken yet.</summary>
    public int NextLine { get; private set; }

    public int LineCount { get; }

    public bool IsDone => NextLine == LineCount;

    /// <summary>The height of the lines that are left.</summary>
    public Length Remaining => HeightOf(NextLine, LineCount);

    /// <summary>The height of the next line; zero where none is left.</summary>
    public Length NextHeight => IsDone ? Length.Zero : HeightOf(NextLine, NextLine + 1);

    public Length HeightOf(int start, int end)
    {
        if (_only.Layout is { } only)
        {
            return (start == 0 && end > 0 ? LineAt(0).SpaceBefore : Length.Zero) + only.LineHeight * (end - start);
        }

        var height = Length.Zero;
        for (var i = start; i < end; i++)
        {
            var line = LineAt(i);
            height += (i == start && start > 0 ? Length.Zero : line.SpaceBefore) + line.Height;
        }

        return height;
    }

    /// <summary>How many of the lines that are left fit a height.</summary>
    public int Fitting(Length room)
    {
        var (end, height) = (NextLine, Length.Zero);
        while (end < LineCount)
        {
            var line = LineAt(end);
            height += (end == NextLine && end > 0 ? Length.Zero : line.SpaceBefore) + line.Height;
            if (height > room)
            {
                break;
            }

            end++;
        }

        return end - NextLine;
    }

    /// <summary>Counts lines as taken by a page.</summary>
    public void Take(int count) => NextLine += count;

    public void Paint(PageCanvas canvas, int start, int end, Length left, Length top, bool repeated)
    {
        var y = top;
        for (var i = start; i < end; i++)
        {
            var line = LineAt(i);
            y += i == start && start > 0 ? Length.Zero : line.SpaceBefore;
            line.Paint(canvas, left, y, repeated);
            y += line.Height;
        }
    }

    private CellLine LineAt(int index) => _only.Layout is { } only
        ? new CellLine(_only, index, index == 0 ? Length.Max(Length.Zero, only.Style.SpaceBefore) : Length.Zero)
        : _lines[index];

    private static CellLine[] Lines(IReadOnlyList<CellParagraph> paragraphs)
    {
        var count = 0;
        foreach (var paragraph in paragraphs)
        {
            count += paragraph.Layout.LineCount;
        }

        var (lines, next, after) = (new CellLine[count], 0, Length.Zero);
        foreach (var paragraph in paragraphs)
        {
            var (style, own) = (paragraph.Layout.Style, paragraph.Layout.LineCount);
            for (var i = 0; i < own; i++)
            {
                var before = i == 0 ? Length.Max(after, style.SpaceBefore) : Length.Zero;
                lines[next++] = new CellLine(paragraph, i, before);
            }

            after = style.SpaceAfter;
        }

        return lines;
    }
}
