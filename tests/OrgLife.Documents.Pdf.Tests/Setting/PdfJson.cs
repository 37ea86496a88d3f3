using System.Text;
using System.Text.Json.Nodes;

namespace OrgLife.Documents.Pdf.Tests;

/// <summary>The objects of a file, as qpdf writes them in JSON.</summary>
internal sealed class PdfJson(JsonNode root)
{
    private readonly JsonObject _objects = root["qpdf"]![1]!.AsObject();

    public JsonObject Trailer => _objects["trailer"]!["value"]!.AsObject();

    public JsonObject Catalog => Of(Trailer["/Root"])!.AsObject();

    /// <summary>The references to the pages, in order.</summary>
    public IReadOnlyList<string?> PageNumbers =>
        [.. Array(Dictionary(Catalog["/Pages"])!["/Kids"]).Select(Text)];

    /// <summary>Every object that is a dictionary, or the dictionary of a stream.</summary>
    public IEnumerable<JsonObject> Dictionaries =>
        _objects.Select(entry => Value(entry.Value!)).OfType<JsonObject>();

    /// <summary>The dictionaries of all streams, without their lengths.</summary>
    public IEnumerable<JsonObject> Streams =>
        _objects.Select(entry => entry.Value!["stream"]?["dict"]).OfType<JsonObject>();

    public IEnumerable<JsonObject> OfType(string type) =>
        Dictionaries.Where(dictionary => Text(dictionary["/Type"]) == type);

    /// <summary>What a reference leads to; anything else as it is.</summary>
    public JsonNode? Of(JsonNode? node) =>
        IsReference(node) ? Value(_objects["obj:" + Text(node)]!) : node;

    public JsonObject? Dictionary(JsonNode? node) => Of(node) as JsonObject;

    /// <summary>The unpacked data of a stream.</summary>
    public byte[] Stream(JsonNode? reference) =>
        Convert.FromBase64String(Text(_objects["obj:" + Text(reference)]!["stream"]!["data"]!)!);

    public string StreamText(JsonNode? reference) => Encoding.UTF8.GetString(Stream(reference));

    /// <summary>What an element is made of, a list or a single kid (ISO 32000-1 table 323).</summary>
    public IReadOnlyList<JsonNode?> Kids(JsonObject element) =>
        Of(element["/K"]) is JsonArray list ? [.. list] : element.ContainsKey("/K") ? [element["/K"]] : [];

    public IEnumerable<JsonNode?> Array(JsonNode? node) => Of(node) as JsonArray ?? [];

    /// <summary>A name, or a text string without qpdf's mark of its kind.</summary>
    public static string? Text(JsonNode? node) =>
        node is JsonValue value && value.TryGetValue<string>(out var text)
            ? text.StartsWith("u:", StringComparison.Ordinal) ? text[2..] : text
            : null;

    private static bool IsReference(JsonNode? node) =>
        Text(node) is { } text
        && text.EndsWith(" 0 R", StringComparison.Ordinal)
        && char.IsAsciiDigit(text[0]);

    private static JsonNode? Value(JsonNode entry) => entry["value"] ?? entry["stream"]?["dict"];
}
