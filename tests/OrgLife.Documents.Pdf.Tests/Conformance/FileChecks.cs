using System.Text;
using System.Text.Json.Nodes;

namespace OrgLife.Documents.Pdf.Tests;

internal static class FileChecks
{
    private static readonly string[] ForbiddenActions =
    [
        "/JavaScript", "/Launch", "/Sound", "/Movie", "/ResetForm", "/ImportData", "/Hide", "/SetOCGState",
        "/Rendition",
    ];

    public static IReadOnlyList<ConformanceCheck> All { get; } =
    [
        new("6.1.2", "The file begins with its version and a comment of four high bytes.", HasHeader),
        new("6.1.3", "The trailer has an ID of two strings and no encryption; nothing follows the end.",
            HasTrailer),
        new("6.1.13", "Names, pages and the number of objects stay within the limits.", IsWithinLimits),
        new("6.1.7.1", "No stream lies outside the file.", file => !file.AsWritten.Streams.Any(IsExternal)),
        new("6.1.7.2", "No stream is packed with LZW.", file => !file.AsWritten.Streams.Any(IsLzw)),
        new("6.5.1", "No action runs a program or script.",
            file => !file.AllDictionaries.Any(IsForbiddenAction)),
        new("6.5.2", "Nothing is triggered.",
            file => !file.AllDictionaries.Any(entry => entry.ContainsKey("/AA"))),
        new("6.3.1", "No page has annotations.",
            file => !file.Pages.Any(page => page.ContainsKey("/Annots"))),
        new("6.4.2", "There is no form that another program would have to fill.",
            file => !HasAny(file, "/XFA", "/NeedAppearances")),
        new("6.9", "No content is optional.", file => !file.Catalog.ContainsKey("/OCProperties")),
        new("6.10", "Pages are not presented in another order or form.",
            file => !HasAny(file, "/PresSteps", "/AlternatePresentations")),
        new("6.11", "The file asks nothing of the reader.",
            file => !file.Catalog.ContainsKey("/Requirements")),
        new("32000-1 12.4.2", "The first page has a label.", HasPageLabels),
    ];

    private static bool HasHeader(CheckedFile file) =>
        file.Bytes.AsSpan().StartsWith("%PDF-1.7\n%"u8) && file.Bytes[10..14].All(octet => octet > 127);

    private static bool HasTrailer(CheckedFile file) =>
        file.Objects.Trailer["/ID"]?.AsArray().Count == 2
        && !file.Objects.Trailer.ContainsKey("/Encrypt")
        && Encoding.ASCII.GetString(file.Bytes[^6..]) == "%%EOF\n";

    private static bool HasAny(CheckedFile file, params string[] keys) =>
        file.AllDictionaries.Any(entry => keys.Any(entry.ContainsKey));

    private static bool IsWithinLimits(CheckedFile file) =>
        file.Objects.Dictionaries.Count() < 8_388_607
        && file.AllDictionaries.SelectMany(entry => entry).All(entry =>
            entry.Key.Length <= 128 && (PdfJson.Text(entry.Value) is not ['/', ..] name || name.Length <= 128))
        && file.Pages.All(page => page["/MediaBox"]!.AsArray().Skip(2).All(
            side => side!.GetValue<double>() is >= 3 and <= 14_400));

    private static bool HasPageLabels(CheckedFile file) => file.Objects
        .Array(file.Objects.Dictionary(file.Catalog["/PageLabels"])?["/Nums"])
        .FirstOrDefault()?.GetValue<int>() == 0;

    private static bool IsExternal(JsonObject stream) =>
        stream.ContainsKey("/F") || stream.ContainsKey("/FFilter");

    private static bool IsLzw(JsonObject stream) =>
        stream["/Filter"]?.ToJsonString().Contains("/LZWDecode", StringComparison.Ordinal) == true;

    private static bool IsForbiddenAction(JsonObject dictionary) =>
        ForbiddenActions.Contains(PdfJson.Text(dictionary["/S"])) || dictionary.ContainsKey("/JS");
}
