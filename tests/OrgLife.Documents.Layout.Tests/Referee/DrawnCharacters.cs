using System.Globalization;
using System.Xml.Linq;

namespace OrgLife.Documents.Layout.Tests;

/// <summary>Every character of a PDF with its place, from the structured text of <c>mutool draw -F stext</c>.</summary>
internal static class DrawnCharacters
{
    public static IEnumerable<PlacedText> Of(XDocument text) =>
        text.Descendants("page").SelectMany((page, index) => page.Descendants("line")
            .Where(line => !IsTurned(line))
            .SelectMany(line => line.Descendants("char"))
            .Select(character =>
            new PlacedText(
                index + 1, Number(character, "x"), Number(character, "y"), character.Attribute("c")!.Value)
            {
                Right = Corner(character, 2),
            }));

    // quad: x and y of the upper left, upper right, lower left and lower right corner.
    private static double Corner(XElement character, int number) => double.Parse(
        character.Attribute("quad")!.Value.Split(' ')[number], CultureInfo.InvariantCulture);

    // The page number of a landscape page runs down it; rulers measure that.
    private static bool IsTurned(XElement line) => line.Attribute("dir")?.Value == "0 1";

    private static double Number(XElement element, string name) =>
        double.Parse(element.Attribute(name)!.Value, CultureInfo.InvariantCulture);
}
