using System.Globalization;
using System.Text;

namespace OrgLife.Samples;

/// <summary>显示宽度 — how many columns of a terminal a text takes: two for a hanzi, one for a Latin letter.</summary>
internal static class DisplayWidth
{
    // The blocks whose characters are Wide or Fullwidth in Unicode's EastAsianWidth.txt, as far as papers use them.
    private static readonly (int First, int Last)[] Wide =
    [
        (0x1100, 0x115F), (0x2E80, 0x303E), (0x3041, 0x33FF), (0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xA000, 0xA4CF),
        (0xAC00, 0xD7A3), (0xF900, 0xFAFF), (0xFE30, 0xFE6F), (0xFF00, 0xFF60), (0xFFE0, 0xFFE6), (0x20000, 0x3FFFD),
    ];

    public static int Of(string text) => text.EnumerateRunes().Sum(Of);

    public static string PadRight(string text, int width) => text + new string(' ', Math.Max(0, width - Of(text)));

    public static string PadLeft(string text, int width) => new string(' ', Math.Max(0, width - Of(text))) + text;

    /// <summary>The text on as many lines as it needs; a character wider than a line stands alone on one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="width">How many columns a line has.</param>
    public static IReadOnlyList<string> Wrap(string text, int width)
    {
        var lines = new List<string>();
        var line = new StringBuilder();
        var taken = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (taken > 0 && taken + Of(rune) > width)
            {
                lines.Add(line.ToString());
                line.Clear();
                taken = 0;
            }

            line.Append(rune);
            taken += Of(rune);
        }

        lines.Add(line.ToString());
        return lines;
    }

    private static int Of(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format
            or UnicodeCategory.Control => 0,
        _ => Array.Exists(Wide, block => rune.Value >= block.First && rune.Value <= block.Last) ? 2 : 1,
    };
}
