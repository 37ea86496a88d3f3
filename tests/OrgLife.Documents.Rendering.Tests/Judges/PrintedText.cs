using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace OrgLife.Documents.Rendering.Tests;

/// <summary>All lines of a PDF as MuPDF reads them, whoever made it.</summary>
internal sealed class PrintedText
{
    private const double MillimetersPerPoint = 25.4 / 72;

    private PrintedText(IReadOnlyList<PrintedLine> lines) => Lines = lines;

    /// <summary>The lines, page by page, from top to bottom.</summary>
    public IReadOnlyList<PrintedLine> Lines { get; }

    public static PrintedText Of(string pdf)
    {
        var text = XDocument.Parse(WithoutControls(OutsideProgram.Run("mutool", "draw", "-q", "-F", "stext", pdf)));
        var pages = text.Root!.Elements("page").ToList();
        return new PrintedText(
        [
            .. pages.SelectMany((page, i) => page.Descendants("line").Select(line => Line(i + 1, line)))
                .GroupBy(line => (line.Page, line.IsTurned, Math.Round(line.Baseline * 4)))
                .Select(Joined)
                .OrderBy(line => line.Page).ThenBy(line => line.Baseline),
        ]);
    }

    /// <summary>The first line that begins so.</summary>
    public PrintedLine this[string beginning] =>
        Lines.First(line => line.Text.StartsWith(beginning, StringComparison.Ordinal));

    public IReadOnlyList<PrintedLine> OnPage(int page) => [.. Lines.Where(line => line.Page == page)];

    /// <summary>The page number, if there is one: the last line of a page, well below its text.</summary>
    public PrintedLine? NumberOf(int page, double below = 240) =>
        OnPage(page).LastOrDefault(line => line.Baseline > below && Regex.IsMatch(line.Text, "^[—第]? ?[0-9]+ ?[—页]?$"));

    // What stands on one baseline is one line, however many MuPDF makes of it.
    private static PrintedLine Joined(IEnumerable<PrintedLine> parts)
    {
        var ordered = parts.OrderBy(part => part.Left).ToList();
        return ordered[0] with
        {
            Text = string.Concat(ordered.Select(part => part.Text)),
            Right = ordered[^1].Right,
        };
    }

    private static PrintedLine Line(int page, XElement line)
    {
        var turned = line.Attribute("dir")!.Value == "0 1";
        var characters = line.Descendants("char").ToList();
        var shown = characters.Last(character => !string.IsNullOrWhiteSpace(Text(character)));
        var first = characters[0];
        // x0 y0 of the upper left corner, then upper right, lower left, lower right.
        var end = shown.Attribute("quad")!.Value.Split(' ');
        return new PrintedLine(
            page,
            string.Concat(characters.Select(Text)).TrimEnd(),
            Number(first.Attribute(turned ? "y" : "x")!.Value) * MillimetersPerPoint,
            Number(end[turned ? 3 : 2]) * MillimetersPerPoint,
            Number(first.Attribute(turned ? "x" : "y")!.Value) * MillimetersPerPoint,
            turned,
            first.Parent!.Attribute("name")!.Value,
            Number(first.Parent.Attribute("size")!.Value),
            first.Attribute("color")!.Value.TrimStart('#').ToUpperInvariant());
    }

    private static string Text(XElement character) => character.Attribute("c")!.Value;

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    private static string WithoutControls(string xml) => Regex.Replace(xml, "&#x?[01]?[0-9a-fA-F];|[\\x00-\\x08]", "");
}
