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
        if (total <= width || total > width * MostLines)
        {
            return [title];
        }

        var search = new TitleSearch(title, style, width, TitleBreaks.Of(title, names));
        var lines = (int)Math.Ceiling((double)total.Emu / width.Emu);
        // One line more where no way of breaking into so few fits the width.
        return search.Broken(lines) ?? search.Broken(lines + 1) ?? [title];
    }
}
