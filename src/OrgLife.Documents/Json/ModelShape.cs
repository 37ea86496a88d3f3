using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace OrgLife.Documents;

/// <summary>
/// What the generated metadata says of the models. Reading, checking texts, naming places and the schema all
/// walk it, so that a new field is known to all of them at once.
/// </summary>
internal static class ModelShape
{
    // What was found out once of a type stays true: a memory, not a setting.
    private static readonly ConcurrentDictionary<Type, IReadOnlyList<JsonPropertyInfo>> Known = new();

    /// <summary>The properties that stand in JSON, in their order.</summary>
    public static IReadOnlyList<JsonPropertyInfo> Properties(Type type) => Known.GetOrAdd(
        type,
        _ => [.. Info(type).Properties.Where(property => property.Get is not null)]);

    public static JsonPropertyInfo? Find(Type type, string name) =>
        Info(type).Kind == JsonTypeInfoKind.Object
            ? Properties(type).FirstOrDefault(property => property.Name == name)
            : null;

    public static bool IsRecord(Type type) => Info(type).Kind == JsonTypeInfoKind.Object;

    public static bool IsList(Type type) => Info(type).Kind == JsonTypeInfoKind.Enumerable;

    /// <summary>The type of a list's elements; the type itself where it is not a list.</summary>
    public static Type Element(Type type) => Info(type) is { Kind: JsonTypeInfoKind.Enumerable } list
        ? list.ElementType!
        : type;

    /// <summary>The choices of an enum, as they stand in JSON; null where the type is not an enum.</summary>
    public static IReadOnlyList<string>? Choices(Type type) => ChoiceType(type) is { } choices
        ? [.. Enum.GetNames(choices).Select(JsonNamingPolicy.CamelCase.ConvertName)]
        : null;

    /// <summary>The enum itself, whether or not it may be null; null where the type is not an enum.</summary>
    public static Type? ChoiceType(Type type)
    {
        var own = Nullable.GetUnderlyingType(type) ?? type;
        return own.IsEnum ? own : null;
    }

    private static JsonTypeInfo Info(Type type) => PaperJson.Options.GetTypeInfo(type);
}
