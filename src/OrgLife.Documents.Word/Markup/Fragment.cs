using System.Globalization;

namespace OrgLife.Documents.Word;

/// <summary>Typed elements as markup.</summary>
internal static class Fragment
{
    public const string Declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    public const string WordNamespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    public const string RelationshipNamespace =
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private const string WordDeclaration = " xmlns:w=\"" + WordNamespace + "\"";

    /// <summary>An element to stand inside a part that declares the prefix w.</summary>
    public static string Of(OpenXmlElement element) => Markup(element).Replace(WordDeclaration, "");

    /// <summary>An element that is a whole part.</summary>
    public static string Root(OpenXmlElement element) => Declaration + Markup(element);

    /// <summary>On, in the form that every reader knows: 1 rather than true.</summary>
    public static OnOffValue On => new() { InnerText = "1" };

    /// <summary>Off, in the form that every reader knows: 0 rather than false.</summary>
    public static OnOffValue Off => new() { InnerText = "0" };

    /// <summary>A whole number, the same in every culture.</summary>
    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    // Blanks before the end of an empty element are nothing but bytes; in values > is escaped.
    private static string Markup(OpenXmlElement element) => element.OuterXml.Replace(" />", "/>");
}
