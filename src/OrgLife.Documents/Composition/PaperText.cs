using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>Text of a model's field on its way into the tree: it keeps the path of the field it came from.</summary>
internal static class PaperText
{
    private static readonly char[] LineEnds = ['\n', '\r', '\u0085', '\u2028', '\u2029'];

    /// <summary>One line; line ends in the text become blanks.</summary>
    public static Run Of(string text, string source) =>
        new(string.Join(" ", Lines(text))) { Source = source };

    /// <summary>The lines of a text that may hold several paragraphs; none that is empty.</summary>
    public static IEnumerable<string> Lines(string text) =>
        text.Split(LineEnds, StringSplitOptions.RemoveEmptyEntries).Where(line => line.Trim().Length > 0);
}
