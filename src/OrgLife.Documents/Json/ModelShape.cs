using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace OrgLife.Documents;

/// <summary>
/// What the generated metadata says of the models. Reading, checking texts, naming places and the schema all
/// walk it, so that a new field is known to all of them at once. A paper is asked by its own <see cref="JsonContract"/>,
/// for it may be one made outside the library; a type is one of the library's.
/// </summary>
internal static class ModelShape
{
    /// <summary>The properties that stand in JSON, in their order.</summary>
    public static IReadOnlyList<JsonPropertyInfo> Properties(Type type) => JsonContract.Library.Properties(type);

    public static JsonPropertyInfo? Find(Type type, string name) => JsonContract.Library.Find(type, name);

    /// <summary>A field of a paper; null where it has none of that name.</summary>
    public static JsonPropertyInfo? Find(PartyPaper paper, string name) =>
        paper.KindOf.Contract.Find(paper.GetType(), name);

    public static bool IsRecord(Type type) => JsonContract.Library.IsRecord(type);

    /// <summary>The type of a list's elements; the type itself where it is not a list.</summary>
    public static Type Element(Type type) => JsonContract.Library.Element(type);

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
}
