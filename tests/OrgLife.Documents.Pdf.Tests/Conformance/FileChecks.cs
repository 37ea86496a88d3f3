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
        new("6.1.7.1", "No stream lies outside the file.", file => !file.AsWritten.Streams.Any(IsExternal)),
        new("6.1.7.2", "No stream is packed with LZW.", file => !file.AsWritten.Streams.Any(IsLzw)),
        new("6.5.1", "No action runs a program or script.",
            file => !file.AllDictionaries.Any(IsForbiddenAction)),
        new("6.5.2", "Nothing is triggered.",
            file => !file.AllDictionaries.Any(entry => entry.ContainsKey("/AA"))),
    ];

    private static bool HasHeader(CheckedFile file) =>
        file.Bytes.AsSpan().StartsWith("%PDF-1.7\n%"u8) && file.Bytes[10..14].All(octet => octet > 127);

    private static bool HasTrailer(CheckedFile file) =>
        file.Objects.Trailer["/ID"]?.AsArray().Count == 2
        && !file.Objects.Trailer.ContainsKey("/Encrypt")
        && Encoding.ASCII.GetString(file.Bytes[^6..]) == "%%EOF\n";

    private static bool IsExternal(JsonObject stream) =>
        stream.ContainsKey("/F") || stream.ContainsKey("/FFilter");

    private static bool IsLzw(JsonObject stream) =>
        stream["/Filter"]?.ToJsonString().Contains("/LZWDecode", StringComparison.Ordinal) == true;

    private static bool IsForbiddenAction(JsonObject dictionary) =>
        ForbiddenActions.Contains(PdfJson.Text(dictionary["/S"])) || dictionary.ContainsKey("/JS");
}
