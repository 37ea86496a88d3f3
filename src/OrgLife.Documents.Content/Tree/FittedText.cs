namespace OrgLife.Documents.Content;

/// <summary>A paragraph made to fit a width: broken after a middle dot, or smaller, or both.</summary>
internal static class FittedText
{
    private const char MiddleDot = '\u00B7';

    /// <summary>Smaller than this no name is set: 小四 becomes 9 pt, which still prints clearly.</summary>
    private const double LeastShare = 0.75;

    public static Paragraph Of(Paragraph text, Length cell, CellFit fit)
    {
        var pitch = text.Style.Text.CharacterPitch;
        var room = cell - text.Style.LeftIndent.Resolve(pitch) - text.Style.RightIndent.Resolve(pitch)
            - Length.Max(text.Style.FirstLineIndent.Resolve(pitch), Length.Zero);
        if (Fits(text, room))
        {
            return text;
        }

        var broken = fit == CellFit.Name ? BrokenAtDot(text) : null;
        return broken is not null && Fits(broken, room) ? broken
            : Smaller(text, room) ?? (broken is null ? text : Smaller(broken, room) ?? Least(text, broken, room));
    }

    // A name that is too wide even so wraps in the smallest size, where fewer lines do without a break after the dot.
    private static Paragraph Least(Paragraph text, Paragraph broken, Length room)
    {
        var (whole, parted) = (Least(text), Least(broken));
        return Lines(whole, room) < 2 * Lines(parted, room) ? whole : parted;
    }

    private static Paragraph Least(Paragraph text) => text with
    {
        Inlines = [.. text.Inlines.Select(inline => Smaller(inline, text.Style.Text, int.MaxValue / 2))],
        Style = text.Style with { LineHeight = text.Style.LineHeight * LeastShare },
    };

    private static long Lines(Paragraph text, Length room) =>
        1 + (NominalText.WidestLine(text).Emu / Math.Max(1, room.Emu));

    private static bool Fits(Paragraph text, Length room) => NominalText.WidestLine(text) <= room;

    // After the dot that leaves the shortest of longer parts; a line break of the text itself is kept.
    private static Paragraph? BrokenAtDot(Paragraph text) => Dots(text)
        .Select(dot => BrokenAfter(text, dot.Run, dot.Index))
        .OrderBy(broken => NominalText.WidestLine(broken).Emu)
        .FirstOrDefault();

    private static IEnumerable<(int Run, int Index)> Dots(Paragraph text) =>
        text.Inlines.SelectMany((inline, run) => inline is Run { Text: var words }
            ? words.Select((c, index) => (c, index)).Where(at => at.c == MiddleDot).Select(at => (run, at.index))
            : []);

    private static Paragraph BrokenAfter(Paragraph text, int run, int index)
    {
        var parted = (Run)text.Inlines[run];
        return text with
        {
            Inlines =
            [
                .. text.Inlines.Take(run),
                parted with { Text = parted.Text.Substring(0, index + 1) },
                new LineBreak(),
                parted with { Text = parted.Text.Substring(index + 1) },
                .. text.Inlines.Skip(run + 1),
            ],
        };
    }

    // The largest that fits, by half points; null where the least is still too wide.
    private static Paragraph? Smaller(Paragraph text, Length room)
    {
        var size = text.Style.Text.Size.HalfPoints;
        for (var less = 1; size - less >= size * LeastShare; less++)
        {
            var smaller = text with { Inlines = [.. text.Inlines.Select(inline => Smaller(inline, text.Style.Text, less))] };
            if (Fits(smaller, room))
            {
                return smaller;
            }
        }

        return null;
    }

    private static Inline Smaller(Inline inline, TextStyle inherited, int halfPoints)
    {
        if (inline is not Run run)
        {
            return inline;
        }

        var style = run.Style ?? inherited;
        var size = Math.Max((int)Math.Ceiling(style.Size.HalfPoints * LeastShare), style.Size.HalfPoints - halfPoints);
        return run with { Style = style with { Size = FontSize.FromHalfPoints(size) } };
    }
}
