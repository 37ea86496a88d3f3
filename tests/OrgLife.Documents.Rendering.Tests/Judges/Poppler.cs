using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace OrgLife.Documents.Rendering.Tests;

/// <summary>What poppler reads from a PDF file.</summary>
internal static class Poppler
{
    private const double MillimetersPerPoint = 25.4 / 72;

    private static readonly Regex FontLine = new(
        @"^(?<name>\S+)\s+(?<type>\S.*?)\s+(?<encoding>\S+)\s+(?<embedded>yes|no)\s+(?<subset>yes|no)\s+"
        + @"(?<unicode>yes|no)\s+\d+\s+\d+$");

    /// <summary>The text in the order of the content, pages parted by form feeds.</summary>
    public static string Text(string pdf) => OutsideProgram.Run("pdftotext", "-raw", "-enc", "UTF-8", pdf, "-");

    /// <summary>The text that the tags lead to, in their order; artifacts such as page numbers are not tagged.</summary>
    public static string TaggedText(string pdf) => string.Concat(
        OutsideProgram.Run("pdfinfo", "-struct-text", pdf).Split('\n')
            .Select(line => line.Trim())
            .Where(line => line.Length > 1 && line[0] == '"' && line[^1] == '"')
            .Select(line => line[1..^1]));

    /// <summary>All words with their places.</summary>
    public static IReadOnlyList<PlacedWord> Words(string pdf)
    {
        var html = XDocument.Parse(WithoutControls(OutsideProgram.Run("pdftotext", "-bbox", "-enc", "UTF-8", pdf, "-")));
        return [.. Named(html, "page").SelectMany((page, index) => Named(page, "word").Select(word => new PlacedWord(
            index + 1,
            word.Value,
            Millimeters(word, "xMin"),
            Millimeters(word, "yMin"),
            Millimeters(word, "xMax"),
            Millimeters(word, "yMax"))))];
    }

    /// <summary>All fonts.</summary>
    public static IReadOnlyList<EmbeddedFont> Fonts(string pdf) =>
    [
        .. OutsideProgram.Run("pdffonts", pdf).Split('\n').Skip(2)
            .Where(line => line.Length > 0)
            .Select(line => FontLine.Match(line) is { Success: true } match
                ? Font(match)
                : throw new JudgeException($"pdffonts wrote a line of another form: {line}")),
    ];

    private static EmbeddedFont Font(Match line) => new(
        line.Groups["name"].Value,
        line.Groups["type"].Value,
        line.Groups["encoding"].Value,
        line.Groups["embedded"].Value == "yes",
        line.Groups["subset"].Value == "yes",
        line.Groups["unicode"].Value == "yes");

    private static IEnumerable<XElement> Named(XContainer parent, string name) =>
        parent.Descendants().Where(element => element.Name.LocalName == name);

    private static double Millimeters(XElement word, string side) =>
        double.Parse(word.Attribute(side)!.Value, CultureInfo.InvariantCulture) * MillimetersPerPoint;

    // Old versions write characters that XML does not allow.
    private static string WithoutControls(string html) => Regex.Replace(html, @"[\x00-\x08\x0B\x0C\x0E-\x1F]", "");
}
