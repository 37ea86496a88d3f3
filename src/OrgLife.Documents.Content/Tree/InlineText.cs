using System.Globalization;
using System.Text;

namespace OrgLife.Documents.Content;

/// <summary>The inlines of a paragraph on one line of the outline.</summary>
internal static class InlineText
{
    /// <summary>What stands for no words at all, so that an empty cell can be seen.</summary>
    public const string Nothing = "{}";

    public static string Of(IReadOnlyList<Inline> inlines, TextStyle inherited)
    {
        var words = string.Concat(inlines.Select(inline => inline switch
        {
            Run run => Marked(Escaped(run.Text), run.Style, inherited),
            PageNumber number => Marked("{page}", number.Style, inherited),
            PageCount count => Marked("{pages}", count.Style, inherited),
            LineBreak => "{br}",
            _ => throw new ArgumentException($"No outline is known of a {inline.GetType().Name}.", nameof(inlines)),
        }));
        return words.Length == 0 ? Nothing : words;
    }

    public static string Quoted(string text) => "\"" + Escaped(text).Replace("\"", "\\\"") + "\"";

    private static string Marked(string words, TextStyle? style, TextStyle inherited)
    {
        var differences = style is null ? "" : StyleText.Differences(style, inherited);
        return differences.Length == 0 || words.Length == 0 ? words : $"{{{differences}: {words}}}";
    }

    // Marks of the outline, and characters that show nothing or break the line, are escaped.
    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            _ = c switch
            {
                '\\' or '{' or '}' or '|' => escaped.Append('\\').Append(c),
                '\u2028' or '\u2029' or '\uFEFF' or '\u200B' => Code(escaped, c),
                _ when char.IsControl(c) => Code(escaped, c),
                _ => escaped.Append(c),
            };
        }

        return escaped.ToString();
    }

    private static StringBuilder Code(StringBuilder text, char c) =>
        text.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
}
