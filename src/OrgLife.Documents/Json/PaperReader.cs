using System.Text.Json;

namespace OrgLife.Documents;

/// <summary>
/// Reads papers from JSON. The text is held against the models before anything is made of it, so that all
/// that is wrong is known at once.
/// </summary>
internal static class PaperReader
{
    /// <param name="utf8">The text.</param>
    /// <param name="expected">The paper that must stand there; null for any.</param>
    /// <param name="limits">How much is read.</param>
    /// <exception cref="InvalidJsonException">The text is not the JSON of a paper.</exception>
    public static PartyPaper Read(byte[] utf8, PaperKind? expected, JsonLimits limits)
    {
        var text = JsonText.Accept(utf8, limits);
        using var json = JsonText.Parse(text, limits);
        return Read(json.RootElement, PaperTypes.Find(json.RootElement, PaperCatalogue.All, expected));
    }

    /// <param name="utf8">The text.</param>
    /// <param name="known">The papers that may stand there.</param>
    /// <param name="limits">How much is read.</param>
    /// <exception cref="InvalidJsonException">The text is not the JSON of one of them.</exception>
    public static PartyPaper Read(byte[] utf8, IReadOnlyList<PaperKind> known, JsonLimits limits)
    {
        var text = JsonText.Accept(utf8, limits);
        using var json = JsonText.Parse(text, limits);
        return Read(json.RootElement, PaperTypes.Find(json.RootElement, known, expected: null));
    }

    /// <inheritdoc cref="Read(byte[], PaperKind, JsonLimits)"/>
    public static PartyPaper Read(string json, PaperKind? expected, JsonLimits limits) =>
        Read(JsonText.Encode(json), expected, limits);

    /// <inheritdoc cref="Read(byte[], PaperKind, JsonLimits)"/>
    public static PartyPaper Read(Stream json, PaperKind? expected, JsonLimits limits) =>
        Read(JsonText.ReadAll(json, limits), expected, limits);

    private static PartyPaper Read(JsonElement paper, PaperKind kind)
    {
        JsonShape.Check(paper, kind.Model, contract: kind.Contract);
        return (PartyPaper)paper.Deserialize(kind.Contract.Options.GetTypeInfo(kind.Model))!;
    }
}
