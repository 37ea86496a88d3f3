using System.Text;
using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>
/// Text of a model's field on its way into the tree: it keeps the path of the field it came from. Characters that no file
/// can hold are left out; the checks have reported them (<see cref="CharacterKinds.IsLeftOut"/>).
/// </summary>
internal static class PaperText
{
    /// <summary>One line; line feeds in the text become blanks.</summary>
    public static Run Of(string text, string source) => new(string.Join(" ", Lines(text))) { Source = source };

    /// <summary>The lines of a text that may hold several paragraphs; none that is blank.</summary>
    public static IEnumerable<string> Lines(string text)
    {
        var lines = Cleaned(text).Split('\n');
        return lines.Length > 1 || !IsGiven(lines[0]) ? lines.Where(IsGiven) : lines;
    }

    /// <summary>The lines as runs.</summary>
    public static IEnumerable<Run> Runs(string text, string source) =>
        Lines(text).Select(line => new Run(line) { Source = source });

    /// <summary>Whether there is anything to print.</summary>
    public static bool IsGiven(string? text) => !string.IsNullOrWhiteSpace(text);

    // Few texts have anything to be cleaned of.
    private static string Cleaned(string text)
    {
        var first = 0;
        while (first < text.Length && IsKept(text, first))
        {
            first++;
        }

        if (first == text.Length)
        {
            return text;
        }

        var clean = new StringBuilder(text, 0, first, text.Length);
        for (var i = first; i < text.Length; i++)
        {
            if (IsKept(text, i))
            {
                clean.Append(text[i]);
            }
        }

        return clean.ToString();
    }

    private static bool IsKept(string text, int index) => text[index] != '\r' && !CharacterKinds.IsLeftOut(text, index);
}
