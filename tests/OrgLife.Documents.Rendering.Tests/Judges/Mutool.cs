using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using OrgLife.Documents.Layout.Tests;

namespace OrgLife.Documents.Rendering.Tests;

/// <summary>What MuPDF reads from a PDF file.</summary>
internal static class Mutool
{
    private const double MillimetersPerPoint = 25.4 / 72;

    /// <summary>The whole of <c>mutool info</c>: version, pages, fonts, pictures.</summary>
    public static string Info(string pdf) => OutsideProgram.Run("mutool", "info", pdf);

    /// <summary>How many pages there are.</summary>
    public static int Pages(string pdf) => int.Parse(
        Regex.Match(Info(pdf), @"^Pages: (\d+)", RegexOptions.Multiline).Groups[1].Value,
        CultureInfo.InvariantCulture);

    /// <summary>The text of every glyph in the order of drawing, wherever it stands and whatever it overlaps.</summary>
    public static string DrawnText(string pdf) => string.Concat(
        Regex.Matches(OutsideProgram.Run("mutool", "trace", pdf, "1-N"), "<g unicode=\"([^\"]*)\"")
            .Select(glyph => WebUtility.HtmlDecode(glyph.Groups[1].Value)));

    /// <summary>The lines of every page, each with the number of its page before it; blanks are left out.</summary>
    public static IReadOnlyList<string> Lines(string pdf) => PlacedLines.Joined(Characters(pdf));

    /// <summary>Where words stand that are on one line of a page.</summary>
    /// <exception cref="JudgeException">They are not on the page.</exception>
    public static PrintedPlace Find(string pdf, int page, string words)
    {
        foreach (var line in Characters(pdf).Where(c => c.Page == page).GroupBy(c => Math.Round(c.Y, 1)))
        {
            var characters = line.Where(c => !string.IsNullOrWhiteSpace(c.Text)).OrderBy(c => c.X).ToList();
            var at = string.Concat(characters.Select(c => c.Text)).IndexOf(words, StringComparison.Ordinal);
            if (at >= 0)
            {
                return new PrintedPlace(
                    characters[at].X * MillimetersPerPoint,
                    characters[at + words.Length - 1].Right * MillimetersPerPoint,
                    line.Key * MillimetersPerPoint);
            }
        }

        throw new JudgeException($"“{words}” is not on page {page}.");
    }

    private static IEnumerable<PlacedText> Characters(string pdf) => DrawnCharacters.Of(
        XDocument.Parse(OutsideProgram.Run("mutool", "draw", "-q", "-F", "stext", "-o", "-", pdf)));

    /// <summary>What MuPDF complains of when it draws every page; empty for a sound file.</summary>
    // Some builds say of themselves that they lack ICC support, whatever the file.
    public static string Complaints(string pdf)
    {
        var outcome = OutsideProgram.Try("mutool", "draw", "-q", "-F", "text", "-o", "/dev/null", pdf);
        return string.Concat(outcome.Errors.Split('\n')
            .Where(line => line.Length > 0 && !line.Contains("ICC support is not available"))
            .Select(line => line + "\n"));
    }
}
