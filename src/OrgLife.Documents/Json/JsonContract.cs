using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace OrgLife.Documents;

/// <summary>
/// JSON 契约 — what the generated metadata says of models: those of the library, or those of a paper made outside it
/// together with the library's that it holds.
/// </summary>
internal sealed class JsonContract(JsonSerializerOptions options)
{
    // What was found out once of a type stays true: a memory, not a setting.
    private readonly ConcurrentDictionary<Type, IReadOnlyList<JsonPropertyInfo>> _known = new();
    private readonly ConcurrentDictionary<JsonPropertyInfo, string> _terms = new();

    /// <summary>The contract of the library's own models.</summary>
    public static JsonContract Library { get; } = new(PaperJson.Options);

    public JsonSerializerOptions Options => options;

    /// <summary>The properties that stand in JSON, in their order.</summary>
    public IReadOnlyList<JsonPropertyInfo> Properties(Type type) =>
        _known.TryGetValue(type, out var known) ? known : _known.GetOrAdd(type, PropertiesIn(Info(type)));

    public JsonPropertyInfo? Find(Type type, string name) =>
        Info(type).Kind == JsonTypeInfoKind.Object
            ? Properties(type).FirstOrDefault(property => property.Name == name)
            : null;

    /// <summary>What the office calls a property.</summary>
    public string TermOf(JsonPropertyInfo property) => _terms.GetOrAdd(property, Terms.Of);

    public bool IsRecord(Type type) => Info(type).Kind == JsonTypeInfoKind.Object;

    public bool IsList(Type type) => Info(type).Kind == JsonTypeInfoKind.Enumerable;

    /// <summary>The type of a list's elements; the type itself where it is not a list.</summary>
    public Type Element(Type type) => Info(type) is { Kind: JsonTypeInfoKind.Enumerable } list
        ? list.ElementType!
        : type;

    private static IReadOnlyList<JsonPropertyInfo> PropertiesIn(JsonTypeInfo info) =>
        [.. info.Properties.Where(property => property.Get is not null)];

    private JsonTypeInfo Info(Type type) => options.GetTypeInfo(type);
}
