using OrgLife.Documents.Content;

namespace OrgLife.Documents.Layout.Tests;

/// <summary>Text by lines across the page, as a reader sees them; blanks are not compared.</summary>
internal static class PlacedLines
{
    // Baselines of one line of print differ by a rounding at most.
    private const double SameLine = 1.5;

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

        return [.. lines.Select(line => line[0].Page + ": " + string.Concat(
            line.OrderBy(text => text.X).Select(text => text.Text)).Replace(" ", "").Replace("　", "").Replace("\u200B", "").Replace("\u2060", ""))
            .Where(line => !line.EndsWith(": ", StringComparison.Ordinal))];
    }
}
