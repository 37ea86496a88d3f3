using OrgLife.Documents.Content;

namespace OrgLife.Documents.Layout;

/// <summary>The lines of a cell, and how many of them earlier pages have already taken.</summary>
internal sealed class CellLayout
{
    private readonly CellLine[] _lines;

    public CellLayout(PlacedCell placed, IReadOnlyList<ParagraphLayout> paragraphs)
    {
        Placed = placed;
        _lines = Lines(paragraphs);
    }

    public PlacedCell Placed { get; }

    public int FirstRow => Placed.Row;

    public int LastRow => Placed.Row + Placed.Cell.RowSpan - 1;

    /// <summary>The first line that no page has taken yet.</summary>
    public int NextLine { get; private set; }

    public int LineCount => _lines.Length;

    public bool IsDone => NextLine == _lines.Length;

    /// <summary>The height of the lines that are left.</summary>
    public Length Remaining => HeightOf(NextLine, _lines.Length);

    /// <summary>The height of the next line; zero where none is left.</summary>
    public Length NextHeight => IsDone ? Length.Zero : HeightOf(NextLine, NextLine + 1);

    public Length HeightOf(int start, int end)
    {
        var height = Length.Zero;
        for (var i = start; i < end; i++)
        {
            height += (i == start && start > 0 ? Length.Zero : _lines[i].SpaceBefore) + _lines[i].Height;
        }

        return height;
    }

    /// <summary>How many of the lines that are left fit a height.</summary>
    public int Fitting(Length room)
    {
        var (end, height) = (NextLine, Length.Zero);
        while (end < _lines.Length)
        {
            var before = end == NextLine && end > 0 ? Length.Zero : _lines[end].SpaceBefore;
            height += before + _lines[end].Height;
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
            y += i == start && start > 0 ? Length.Zero : _lines[i].SpaceBefore;
            _lines[i].Paragraph.Paint(canvas, _lines[i].Line, left, y, repeated);
            y += _lines[i].Height;
        }
    }

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
