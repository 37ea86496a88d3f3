using System.Text.RegularExpressions;
using System.Xml.Linq;
using OrgLife.Documents.Content;

namespace OrgLife.Documents.Layout.Tests;

/// <summary>
/// What LibreOffice (7.4) gets wrong about Word files, put right in its own flat format: it turns <c>overflowPunct</c>
/// round, leaves out <c>autoSpaceDE</c> and <c>autoSpaceDN</c>, leaves out the lists of marks, forgets the spacing of the
/// last character before a change of script, breaks lines beside digits by other rules, and keeps whole paragraphs with
/// the next (<see cref="KeptParagraphs"/>).
/// </summary>
internal static partial class ImportFaults
{
    private static XNamespace Config => "urn:oasis:names:tc:opendocument:xmlns:config:1.0";

    /// <summary>A flat file (.fodt) as LibreOffice should have read it.</summary>
    public static string Corrected(string flat)
    {
        var sized = Narrowed().Replace(flat, match => Sized(match.Value))
            .Replace("punctuation-wrap=\"hanging\"", "punctuation-wrap=\"simple\"", StringComparison.Ordinal)
            .Replace("autospace=\"ideograph-alpha\"", "autospace=\"none\"", StringComparison.Ordinal);
        return Settings().Replace(KeptParagraphs.Joined(Broken(sized)), match => match.Value + Marks(), 1);
    }

    // w:spacing goes after each character (ECMA-376 17.3.2.35). Characters of that width without spacing come out the same:
    // 16 pt less 0.25 pt are 15.75 pt for a whole one, 15.5 pt for one of half the width.
    private static string Sized(string properties) => properties
        .Replace("fo:letter-spacing=\"-0.0035in\"", "fo:letter-spacing=\"normal\"", StringComparison.Ordinal)
        .Replace("fo:font-size=\"16pt\"", "fo:font-size=\"15.5pt\"", StringComparison.Ordinal)
        .Replace("style:font-size-asian=\"16pt\"", "style:font-size-asian=\"15.75pt\"", StringComparison.Ordinal);

    // After a Chinese mark a line may end whatever follows, before ～ it may not. A zero width space may end a line, a word
    // joiner may not; neither is seen.
    private static string Broken(string text)
    {
        var marked = MarkBeforeDigit().Replace(text, "$0\u200B");
        return WaveAfterDigit().Replace(OpeningAfterDigit().Replace(marked, "$0\u200B"), "$1\u2060～\u200B");
    }

    private static string Marks()
    {
        static XElement Item(string name, string value) => new(
            Config + "config-item",
            new XAttribute(Config + "name", name),
            new XAttribute(Config + "type", "string"), value);
        return new XElement(
            Config + "config-item-map-indexed",
            new XAttribute(XNamespace.Xmlns + "config", Config.NamespaceName),
            new XAttribute(Config + "name", "ForbiddenCharacters"),
            new XElement(
                Config + "config-item-map-entry",
                Item("Language", "zh"),
                Item("Country", "CN"),
                Item("Variant", ""),
                Item("BeginLine", Kinsoku.NotAtLineStart),
                Item("EndLine", Kinsoku.NotAtLineEnd))).ToString(SaveOptions.DisableFormatting);
    }

    [GeneratedRegex("<style:text-properties[^>]*letter-spacing=\"-0.0035in\"[^>]*>")]
    private static partial Regex Narrowed();

    // Tags of spans may stand between both.
    [GeneratedRegex("[，。、；：！？）〕》」』】〉”’](</?text:span[^>]*>)*(?=[0-9])")]
    private static partial Regex MarkBeforeDigit();

    [GeneratedRegex("[0-9A-Za-z%][，。、；：！？](?=[“‘《〈（【〔「『])")]
    private static partial Regex OpeningAfterDigit();

    [GeneratedRegex("([0-9])～")]
    private static partial Regex WaveAfterDigit();

    [GeneratedRegex("<config:config-item-set config:name=\"ooo:configuration-settings\">")]
    private static partial Regex Settings();
}
