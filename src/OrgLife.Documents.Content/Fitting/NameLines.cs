namespace OrgLife.Documents.Content;

/// <summary>姓名分行 — how pieces that may not be broken are put on lines.</summary>
/// <param name="Counts">How many pieces each line holds.</param>
/// <param name="Width">The width of the widest line.</param>
internal sealed record NameLines(IReadOnlyList<int> Counts, Length Width)
{
    /// <summary>As few lines as do; each piece is narrower than the room.</summary>
    public static NameLines Fewest(IReadOnlyList<Length> pieces, Length room) => Filled(pieces, room).Lines;

    /// <summary>So many lines at most, as much of one width as can be.</summary>
    public static NameLines Narrowest(IReadOnlyList<Length> pieces, int most)
    {
        var room = pieces.Aggregate(Length.Zero, (sum, piece) => sum + piece) / most;
        while (true)
        {
            var (lines, next) = Filled(pieces, room);
            if (lines.Counts.Count <= most)
            {
                return lines;
            }

            room = next;
        }
    }

    // With the least room in which one more piece would have found place on a line.
    private static (NameLines Lines, Length Next) Filled(IReadOnlyList<Length> pieces, Length room)
    {
        var counts = new List<int> { 0 };
        var (line, widest, next) = (Length.Zero, Length.Zero, new Length(long.MaxValue));
        foreach (var piece in pieces)
        {
            if (counts[counts.Count - 1] > 0 && line + piece > room)
            {
                next = Length.Min(next, line + piece);
                counts.Add(0);
                line = Length.Zero;
            }

            counts[counts.Count - 1]++;
            line += piece;
            widest = Length.Max(widest, line);
        }

        return (new NameLines(counts, widest), next);
    }
}
