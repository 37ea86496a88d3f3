using System.Text.Json.Nodes;

namespace OrgLife.Documents.Pdf.Tests;

internal static class AttachmentChecks
{
    private static readonly string[] Relationships =
        ["/Source", "/Data", "/Alternative", "/Supplement", "/Unspecified"];

    public static IReadOnlyList<ConformanceCheck> All { get; } =
    [
        new("6.8 names", "Every embedded file has its name in both forms.", file =>
            Files(file).All(entry => entry.ContainsKey("/F") && entry.ContainsKey("/UF"))),
        new("6.8 relationship", "Every embedded file says what it is to the document.", file =>
            Files(file).All(entry => Relationships.Contains(PdfJson.Text(entry["/AFRelationship"])))),
        new("6.8 type", "Every embedded file has a media type.", file =>
            file.Objects.OfType("/EmbeddedFile")
                .All(stream => PdfJson.Text(stream["/Subtype"])?.LastIndexOf('/') > 0)),
        new("6.8 date", "Every embedded file of a dated document says when it was changed.", file =>
            !file.Objects.Dictionary(file.Objects.Trailer["/Info"])!.ContainsKey("/CreationDate")
            || file.Objects.OfType("/EmbeddedFile")
                .All(stream => file.Objects.Dictionary(stream["/Params"])?.ContainsKey("/ModDate") == true)),
        new("6.8 association", "Every embedded file is associated with the document.", file =>
            file.Objects.Array(file.Catalog["/AF"]).Count() == Files(file).Count()),
    ];

    private static IEnumerable<JsonObject> Files(CheckedFile file) =>
        file.Objects.Dictionaries.Where(entry => entry.ContainsKey("/EF"));
}
