using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace OrgLife.Documents.Pdf.Tests;

internal static class FontChecks
{
    public static IReadOnlyList<ConformanceCheck> All { get; } =
    [
        new("6.2.11.3.2", "TrueType fonts say how codes become glyphs.", HasGlyphMaps),
        new("6.2.11.3.3", "Composite fonts use a CMap that every reader has.", HasKnownMaps),
        new("6.2.11.4", "Every font is embedded.", file => Descriptors(file).All(IsEmbedded)),
        new("6.2.11.5", "Every glyph is as wide in the file as in the font.", file =>
            Fonts(file, "/Type0").All(font => GlyphWidths.Agree(file, font))),
        new("6.2.11.7.1", "Every code that is shown has its text.", file =>
            file.Pages.All(page => ShownCode.Of(file, page).All(code => code.Text is not null))),
        new("6.2.11.7.3", "A private code is shown with the text it stands for.", file =>
            file.Pages.All(page => ShownCode.Of(file, page)
                .All(code => code.HasActualText || code.Text?.EnumerateRunes().Any(IsPrivate) != true))),
        new("6.2.11.8", "Glyph 0 is never shown.", file =>
            file.Pages.All(page => ShownCode.Of(file, page).All(code => code.Code != 0))),
        new("6.2.11.7.2", "Every composite font tells the text of its codes, and no code is without.",
            HasText),
        new("32000-1 9.6.4", "The name of a subset begins with six capitals.",
            file => Descriptors(file).All(IsTagged)),
    ];

    private static IEnumerable<JsonObject> Descriptors(CheckedFile file) =>
        file.Objects.OfType("/FontDescriptor");

    private static IEnumerable<JsonObject> Fonts(CheckedFile file, string subtype) =>
        file.Objects.OfType("/Font").Where(font => PdfJson.Text(font["/Subtype"]) == subtype);

    private static bool HasGlyphMaps(CheckedFile file) =>
        Fonts(file, "/CIDFontType2").All(font => PdfJson.Text(font["/CIDToGIDMap"]) == "/Identity");

    private static bool HasKnownMaps(CheckedFile file) =>
        Fonts(file, "/Type0").All(font => PdfJson.Text(font["/Encoding"]) == "/Identity-H");

    private static bool IsEmbedded(JsonObject descriptor) =>
        descriptor.ContainsKey("/FontFile2") || descriptor.ContainsKey("/FontFile3");

    private static bool HasText(CheckedFile file) =>
        Fonts(file, "/Type0")
            .Select(font => font["/ToUnicode"])
            .All(map => map is not null && IsMeaningful(file.Objects.StreamText(map)));

    private static bool IsMeaningful(string map) =>
        map.Contains("beginbfchar", StringComparison.Ordinal)
        && !new[] { "><0000>", "><FEFF>", "><FFFE>" }
            .Any(empty => map.Contains(empty, StringComparison.Ordinal));

    private static bool IsPrivate(Rune rune) => Rune.GetUnicodeCategory(rune) == UnicodeCategory.PrivateUse;

    private static bool IsTagged(JsonObject descriptor)
    {
        var name = PdfJson.Text(descriptor["/FontName"])!;
        return name.Length > 8 && name[7] == '+' && name[1..7].All(char.IsAsciiLetterUpper);
    }
}
