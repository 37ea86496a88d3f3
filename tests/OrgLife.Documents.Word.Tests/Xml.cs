using System.Xml.Linq;

namespace OrgLife.Documents.Word.Tests;

internal static class Xml
{
    public static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /// <summary>An attribute of WordprocessingML; null where it is not there.</summary>
    public static string? Value(this XElement element, string attribute) =>
        (string?)element.Attribute(W + attribute);

    /// <summary>Whether a paragraph has a property that is not switched off.</summary>
    public static bool Is(this XElement paragraph, string property) =>
        paragraph.Element(W + "pPr")?.Element(W + property) is { } found && found.Value("val") is null or "1";

    /// <summary>The text of an element, with its tabs and line breaks.</summary>
    public static string Text(this XElement element) => string.Concat(element.Descendants().Select(part =>
        part.Name == W + "t" ? part.Value :
        part.Name == W + "tab" ? "\t" :
        part.Name == W + "br" ? "\n" : ""));
}
