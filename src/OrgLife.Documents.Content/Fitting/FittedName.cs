namespace OrgLife.Documents.Content;

/// <summary>
/// 姓名 — a name too wide for its cell: in the largest size in which its lines, ended after middle dots, take no more height
/// than the row has without it. Only a part that is wider than the cell in the smallest size is broken itself, and only a
/// name for which that is not enough makes its row higher.
/// </summary>
internal sealed class FittedName
{
    // 六号 (7.5 pt), the smallest size of the scale that prints clearly on office machines.
    private const int LeastHalfPoints = 15;

    // Down to 8 pt a name is made smaller before its column is made wider.
    private const int EasyHalfPoints = 16;

    // The body of a character reaches 0.88 of its size above the baseline, and the baseline stands at 0.8 of the pitch.
    private const double Tight = 1.1;

    // Set solid, in the smallest size only: hanzi do not fill their bodies.
    private const double Solid = 1;

    private readonly Paragraph _text;
    private readonly IReadOnlyList<NamePiece> _pieces;
    private readonly TextStyle[] _styles;
    private readonly int _size;

    private FittedName(Paragraph text, IReadOnlyList<NamePiece> pieces)
    {
        _text = text;
        _pieces = pieces;
        _styles = [.. text.Inlines.Select(inline => ((Run)inline).Style ?? text.Style.Text)];
        _size = _styles.Max(style => style.Size.HalfPoints);
    }

    /// <summary>By how many half points it may be smaller before its column should be wider.</summary>
    public int Easy => Math.Max(0, _size - EasyHalfPoints);

    private int MostLess => Math.Max(0, _size - LeastHalfPoints);

    /// <summary>A paragraph as a name; null where it has nothing to set, or more than a line of text.</summary>
    public static FittedName? Of(Paragraph text) =>
        NamePiece.Of(text) is { Count: > 0 } pieces ? new FittedName(text, pieces) : null;

    /// <summary>How it is best set in a cell.</summary>
    /// <param name="room">The width of its lines.</param>
    /// <param name="height">What its lines may take together.</param>
    /// <param name="less">By how many half points it is to be smaller at least.</param>
    public NameSetting In(Length room, Length height, int less = 0)
    {
        var units = NameUnits.Of(_pieces, piece => WidthOf(piece, MostLess), room);
        for (var smaller = less; smaller <= MostLess; smaller++)
        {
            if (Try(units, room, height, smaller, Tight) is { } setting)
            {
                return setting;
            }
        }

        return Try(units, room, height, MostLess, Solid) ?? TooHigh(units, room);
    }

    /// <summary>The paragraph as it is to be set.</summary>
    public Paragraph Set(NameSetting setting)
    {
        var (inlines, first) = (new List<Inline>(), 0);
        foreach (var end in setting.Ends)
        {
            inlines.AddRange(first > 0 ? [new LineBreak()] : Array.Empty<Inline>());
            inlines.AddRange(Enumerable.Range(first, end - first).GroupBy(piece => _pieces[piece].Run)
                .Select(run => new Run(string.Concat(run.Select(piece => _pieces[piece].Text)))
                {
                    Source = ((Run)_text.Inlines[run.Key]).Source,
                    Style = Smaller(_styles[run.Key], setting.Less),
                }));
            first = end;
        }

        return _text with { Inlines = inlines, Style = _text.Style with { LineHeight = setting.Pitch } };
    }

    private NameSetting? Try(NameUnits units, Length room, Length height, int less, double share)
    {
        var widths = WidthsOf(units, less);
        var (least, count) = (LeastPitch(less, share), NameLines.Fewest(widths, room).Counts.Count);
        var most = Math.Max(1, height.Twips / least.Twips);
        if (count > most || widths.Any(width => width > room))
        {
            return null;
        }

        var pitch = count == 1 ? _text.Style.LineHeight : Length.Max(least, PitchOf(less, height / count));
        return Setting(units, widths, less, count, pitch) with
        {
            LeastRoom = NameLines.Narrowest(widths, most).Width,
        };
    }

    // That of the text in proportion, or an equal part of the height; in whole twips, as Word keeps it.
    private Length PitchOf(int less, Length part)
    {
        var usual = _text.Style.LineHeight * ((double)(_size - less) / _size);
        return Length.FromTwips((int)(Length.Min(usual, part).Emu / Length.FromTwips(1).Emu));
    }

    // A character wider than the room has a line of its own.
    private NameSetting TooHigh(NameUnits units, Length room)
    {
        var widths = WidthsOf(units, MostLess);
        var count = NameLines.Fewest(widths, room).Counts.Count;
        return Setting(units, widths, MostLess, count, LeastPitch(MostLess, Tight)) with { IsTooHigh = true };
    }

    private static NameSetting Setting(NameUnits units, Length[] widths, int less, int count, Length pitch)
    {
        var lines = NameLines.Narrowest(widths, count);
        return new NameSetting(less, units.EndsOf(lines), pitch, lines.Width) { IsParted = units.AreParted };
    }

    private Length[] WidthsOf(NameUnits units, int less) =>
        units.WidthsOf([.. _pieces.Select(piece => WidthOf(piece, less))]);

    private Length WidthOf(NamePiece piece, int less) =>
        NominalText.WidthOf(piece.Text, Smaller(_styles[piece.Run], less));

    private Length LeastPitch(int less, double share) =>
        Length.FromTwips((int)Math.Ceiling((_size - less) * 10 * share));

    private static TextStyle Smaller(TextStyle style, int less)
    {
        var size = style.Size.HalfPoints;
        return style with { Size = FontSize.FromHalfPoints(Math.Max(Math.Min(size, LeastHalfPoints), size - less)) };
    }
}
