using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>
/// 标题分行 — breaks a title that is too long for one line where its sense allows, into lines of about equal length: 词意完整、
/// 排列对称、长短适宜 (GB/T 9704-2012 7.3.1). A word, a number, a date or a name in 《》 is never broken while there is
/// another place.
/// </summary>
internal static class TitleLines
{
    // A break inside a word costs as much as lines that differ by eight characters, any other break that is not at the
    // edge of a known word as much as three.
    private const double InsideWord = 64;
    private const double Unknown = 9;

    public static IReadOnlyList<string> Of(string title, TextStyle style, Length width)
    {
        var total = NominalText.WidthOf(title, style);
        if (total <= width)
        {
            return [title];
        }

        var lines = (int)Math.Ceiling((double)total.Emu / width.Emu);
        // One line more where no way of breaking into so few fits the width.
        return Broken(title, style, width, lines) ?? Broken(title, style, width, lines + 1) ?? [title];
    }

    private static IReadOnlyList<string>? Broken(string title, TextStyle style, Length width, int lines)
    {
        var breaks = TitleBreaks.Of(title);
        var aim = Characters(NominalText.WidthOf(title, style), style) / lines;
        var best = new TitlePath?[lines + 1, title.Length + 1];
        best[0, 0] = new TitlePath(0, 0, null);
        for (var line = 1; line <= lines; line++)
        {
            for (var end = 1; end <= title.Length; end++)
            {
                for (var start = 0; start < end; start++)
                {
                    Extend(start, end, line);
                }
            }
        }

        return best[lines, title.Length]?.Lines(title);

        void Extend(int start, int end, int line)
        {
            var length = NominalText.WidthOf(title.Substring(start, end - start), style);
            if (best[line - 1, start] is not { } before || length > width || breaks[end] == TitleBreak.Forbidden)
            {
                return;
            }

            var departure = Characters(length, style) - aim;
            var cost = before.Cost + (departure * departure) + CostOf(breaks[end]);
            if (best[line, end] is not { } known || cost < known.Cost)
            {
                best[line, end] = new TitlePath(end, cost, before);
            }
        }
    }

    private static double CostOf(TitleBreak kind) => kind switch
    {
        TitleBreak.InsideWord => InsideWord,
        TitleBreak.Unknown => Unknown,
        _ => 0,
    };

    private static double Characters(Length length, TextStyle style) =>
        (double)length.Emu / style.CharacterPitch.Emu;
}
