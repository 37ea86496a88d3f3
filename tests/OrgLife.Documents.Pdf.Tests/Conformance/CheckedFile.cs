using System.Text.Json.Nodes;

namespace OrgLife.Documents.Pdf.Tests;

/// <summary>
/// A file as the checks see it: its bytes and the objects that qpdf finds in it, unpacked and as written.
/// </summary>
internal sealed record CheckedFile(byte[] Bytes, PdfJson Objects, PdfJson AsWritten)
{
    public JsonObject Catalog => Objects.Catalog;

    public IEnumerable<JsonObject> Pages => Objects.OfType("/Page");

    /// <summary>Every dictionary, those inside others too.</summary>
    public IEnumerable<JsonObject> AllDictionaries => Objects.Dictionaries.SelectMany(Within);

    public IEnumerable<ContentOperator> ContentOf(JsonObject page) =>
        ContentOperator.Read(Objects.Stream(page["/Contents"]));

    private static IEnumerable<JsonObject> Within(JsonNode? node) => node switch
    {
        JsonObject dictionary => dictionary.SelectMany(entry => Within(entry.Value)).Prepend(dictionary),
        JsonArray array => array.SelectMany(Within),
        _ => [],
    };
}
