using System.Globalization;
using System.Xml.Linq;

namespace OrgLife.Documents.Word;

/// <summary>Reads WordprocessingML (ECMA-376 part 1, clause 17).</summary>
internal static class Wml
{
    public static readonly XNamespace Namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    public static XElement? Child(this XElement element, string name) => element.Element(Namespace + name);

    public static IEnumerable<XElement> Children(this XElement element, string name) =>
        element.Elements(Namespace + name);

    public static string? Text(this XElement? element, string attribute = "val") =>
        element?.Attribute(Namespace + attribute)?.Value;

    /// <summary>A whole number; null where there is none, or no number.</summary>
    public static int? Number(this XElement? element, string attribute = "val") =>
        int.TryParse(element.Text(attribute), NumberStyles.Integer, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    /// <summary>Whether a toggle such as <c>w:b</c> is there and not switched off.</summary>
    public static bool IsOn(this XElement? element) =>
        element is not null && element.Text() is not ("0" or "false" or "off" or "none");
}
