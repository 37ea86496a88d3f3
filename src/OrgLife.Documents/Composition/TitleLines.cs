using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>
/// 标题分行 — breaks a title that is too long for one line where its sense allows, in the shape of a trapezium or a
/// diamond (GB/T 9704-2012 7.3.1). A word, a number, a date or a name in 《》 is never broken while there is another place.
/// </summary>
internal static class TitleLines
{
    // A title of more lines is no title; it breaks like text.
    private const int MostLines = 6;

    /// <summary>The lines of a title.</summary>
    /// <param name="title">The title.</param>
    /// <param name="style">How it is set.</param>
    /// <param name="width">The longest line.</param>
    /// <param name="names">Names in it that should stay whole.</param>
    public static IReadOnlyList<string> Of(
        string title, TextStyle style, Length width, IReadOnlyList<string> names)
    {
        var total = NominalText.WidthOf(title, style);
        if (total + Seams(title, style) <= width || total > width * MostLines)
        {
            return [title];
        }

        var search = new TitleSearch(title, style, width, TitleBreaks.Of(title, names));
        var lines = Math.Max(2, (int)Math.Ceiling((double)total.Emu / width.Emu));
        // One line more where no way of breaking into so few fits the width.
        return search.Broken(lines) ?? search.Broken(lines + 1) ?? [title];
    }

    // LibreOffice adds about a fifth of an em where hanzi meet digits or letters, asked or not; with a quarter kept free, a
    // title that just fills its line does not leave its last character alone on the next.
    private static Length Seams(string title, TextStyle style)
    {
        var seams = Enumerable.Range(1, Math.Max(0, title.Length - 1)).Count(i => IsWestern(title[i - 1]) != IsWestern(title[i]));
        return style.Size.Em * (seams / 4.0);
    }

    private static bool IsWestern(char c) => c < 0x80;
}
