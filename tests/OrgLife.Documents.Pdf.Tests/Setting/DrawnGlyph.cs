using System.Globalization;
using System.Xml.Linq;

namespace OrgLife.Documents.Pdf.Tests;

/// <summary>
/// A character where MuPDF finds it: the glyph's origin, in millimetres from the upper left.
/// </summary>
internal sealed record DrawnGlyph(string Character, double X, double Y)
{
    private const double MillimetersPerPoint = 25.4 / 72;

    public static IReadOnlyList<DrawnGlyph> Of(WrittenFile file)
    {
        var (_, output, _) = Tool.Run("mutool", "draw", "-q", "-F", "stext", file.Path);
        return [.. XDocument.Parse(output).Descendants("char").Select(Read)];
    }

    private static DrawnGlyph Read(XElement character) =>
        new(character.Attribute("c")!.Value, Millimeters(character, "x"), Millimeters(character, "y"));

    private static double Millimeters(XElement character, string name) =>
        double.Parse(character.Attribute(name)!.Value, CultureInfo.InvariantCulture) * MillimetersPerPoint;
}
