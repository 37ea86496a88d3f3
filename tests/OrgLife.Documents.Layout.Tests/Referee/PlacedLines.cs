using System.Text;
using System.Text.RegularExpressions;
using OrgLife.Documents.Content;

namespace OrgLife.Documents.Layout.Tests;

/// <summary>Text by lines across the page, as a reader sees them; blanks are not compared.</summary>
internal static partial class PlacedLines
{
    // Baselines of one line of print differ by a rounding at most.
    private const double SameLine = 1.5;

    // More than a full line's marks give, less than the room around the text of a cell.
    private const double Apart = 4;

    /// <summary>Between the texts of cells side by side.</summary>
    public const string Separator = "│";

    public static IReadOnlyList<string> Of(LaidOutDocument document) => Joined(document.Pages.SelectMany(
        page => PageLines.Of(page).Where(line => !line.IsTurned).Select(line => new PlacedText(
            page.Number, line.Left.Points, line.Baseline.Points, line.Text))));

    public static IReadOnlyList<string> Joined(IEnumerable<PlacedText> texts)
    {
        var lines = new List<List<PlacedText>>();
        foreach (var text in texts.OrderBy(text => text.Page).ThenBy(text => text.Y))
        {
            var last = lines.Count == 0 ? null : lines[^1][0];
            if (last is null || last.Page != text.Page || text.Y - last.Y > SameLine)
            {
                lines.Add([]);
            }

            lines[^1].Add(text);
        }

        return [.. lines.Select(line => line[0].Page + ": " + Words(line))
            .Where(line => !line.EndsWith(": ", StringComparison.Ordinal))];
    }

    private static string Words(List<PlacedText> line)
    {
        var words = new StringBuilder();
        var right = double.NaN;
        foreach (var text in line.OrderBy(text => text.X))
        {
            words.Append(text.X - right > Apart ? Separator : "").Append(text.Text);
            right = text.Right;
        }

        return Blanks().Replace(words.ToString(), "");
    }

    [GeneratedRegex("[ \u3000\u200B\u2060]")]
    private static partial Regex Blanks();
}
