using OrgLife.Documents.Content;

namespace OrgLife.Documents.Layout;

/// <summary>The lines of a cell, and how many of them earlier pages have already taken.</summary>
internal sealed class CellLayout
{
    /// <summary>The lines; none where <see cref="_only"/> has them, which is so in most of thousands of cells.</summary>
    private readonly CellLine[] _lines = [];
    private readonly ParagraphLayout? _only;

    public CellLayout(PlacedCell placed, ParagraphLayout only)
    {
        (Placed, _only) = (placed, only);
        LineCount = only.LineCount;
    }

    public CellLayout(PlacedCell placed, IReadOnlyList<ParagraphLayout> paragraphs)
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
        if (_only is not null)
        {
            return (start == 0 && end > 0 ? LineAt(0).SpaceBefore : Length.Zero) + _only.LineHeight * (end - start);
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
            line.Paragraph.Paint(canvas, line.Line, left, y, repeated);
            y += line.Height;
        }
    }

    private CellLine LineAt(int index) => _only is null
        ? _lines[index]
        : new CellLine(_only, index, index == 0 ? Length.Max(Length.Zero, _only.Style.SpaceBefore) : Length.Zero);

    private static CellLine[] Lines(IReadOnlyList<ParagraphLayout> paragraphs)
    {
        var count = 0;
        foreach (var paragraph in paragraphs)
        {
            count += paragraph.LineCount;
        }

        var (lines, next, after) = (new CellLine[count], 0, Length.Zero);
        foreach (var paragraph in paragraphs)
        {
            for (var i = 0; i < paragraph.LineCount; i++)
            {
                var before = i == 0 ? Length.Max(after, paragraph.Style.SpaceBefore) : Length.Zero;
                lines[next++] = new CellLine(paragraph, i, before);
            }

            after = paragraph.Style.SpaceAfter;
        }

        return lines;
    }
}
