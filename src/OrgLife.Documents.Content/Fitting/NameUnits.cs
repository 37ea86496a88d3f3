namespace OrgLife.Documents.Content;

/// <summary>
/// What of a name is kept on one line: its parts, and of a part that is wider than the room in the smallest size its
/// characters.
/// </summary>
internal sealed class NameUnits
{
    // After which piece each unit ends.
    private readonly List<int> _ends = [];

    private NameUnits()
    {
    }

    /// <summary>Whether a part is too wide to be kept together.</summary>
    public bool AreParted { get; private set; }

    /// <param name="pieces">The name.</param>
    /// <param name="least">How wide a piece is in the smallest size.</param>
    /// <param name="room">The width of a line.</param>
    public static NameUnits Of(IReadOnlyList<NamePiece> pieces, Func<NamePiece, Length> least, Length room)
    {
        var units = new NameUnits();
        var (first, width) = (0, Length.Zero);
        for (var end = 1; end <= pieces.Count; end++)
        {
            width += least(pieces[end - 1]);
            if (end == pieces.Count || pieces[end - 1].EndsPart)
            {
                units.Add(first, end, width > room);
                (first, width) = (end, Length.Zero);
            }
        }

        return units;
    }

    /// <summary>The widths of the units where those of the pieces are given.</summary>
    public Length[] WidthsOf(IReadOnlyList<Length> pieces)
    {
        var widths = new Length[_ends.Count];
        for (var (unit, piece) = (0, 0); unit < widths.Length; unit++)
        {
            for (; piece < _ends[unit]; piece++)
            {
                widths[unit] += pieces[piece];
            }
        }

        return widths;
    }

    /// <summary>After which pieces lines of units end.</summary>
    public IReadOnlyList<int> EndsOf(NameLines lines)
    {
        var unit = 0;
        return [.. lines.Counts.Select(count => _ends[(unit += count) - 1])];
    }

    private void Add(int first, int end, bool isTooWide)
    {
        AreParted |= isTooWide;
        _ends.AddRange(isTooWide ? Enumerable.Range(first + 1, end - first) : [end]);
    }
}
