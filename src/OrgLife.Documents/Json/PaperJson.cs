using System.Collections;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace OrgLife.Documents;

/// <summary>
/// How papers are kept as JSON: camelCase, dates and choices as words, Chinese as it is, two spaces, line
/// feeds, and nothing that stands at its default.
/// </summary>
internal static class PaperJson
{
    /// <summary>The property that says which paper it is.</summary>
    public const string TypeProperty = "type";

    /// <summary>What editors read to offer completion; profiles and styles themselves do not.</summary>
    public const string SchemaProperty = "$schema";

    public static JsonSerializerOptions Options { get; } = Make(PaperJsonContext.Default, PaperCatalogue.All, []);

    /// <summary>The same for a paper made outside the library, whose own models a context of its host describes.</summary>
    public static JsonSerializerOptions OptionsFor(PaperKind kind, JsonSerializerOptions own) => Make(
        JsonTypeInfoResolver.Combine(PaperJsonContext.Default, own.TypeInfoResolver), [kind], own.Converters);

    private static JsonSerializerOptions Make(
        IJsonTypeInfoResolver models, IReadOnlyList<PaperKind> kinds, IEnumerable<JsonConverter> converters)
    {
        var options = new JsonSerializerOptions(PaperJsonContext.Default.Options)
        {
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            TypeInfoResolver = models
                .WithAddedModifier(type => NameTypes(type, kinds))
                .WithAddedModifier(LeaveOutDefaults),
        };
        foreach (var converter in converters)
        {
            options.Converters.Add(converter);
        }

        options.MakeReadOnly();
        return options;
    }

    private static void NameTypes(JsonTypeInfo type, IReadOnlyList<PaperKind> kinds)
    {
        if (type.Type != typeof(PartyPaper))
        {
            return;
        }

        type.PolymorphismOptions = new() { TypeDiscriminatorPropertyName = TypeProperty };
        foreach (var paper in kinds)
        {
            type.PolymorphismOptions.DerivedTypes.Add(new JsonDerivedType(paper.Model, paper.Type));
        }
    }

    // A required property is always written, be it 0: it would be missing when the paper is read again. So is
    // a list whose default is not the empty one.
    private static void LeaveOutDefaults(JsonTypeInfo type)
    {
        foreach (var property in type.Properties.Where(property => !IsAlwaysWritten(property)))
        {
            property.ShouldSerialize = Nullable.GetUnderlyingType(property.PropertyType) is null
                ? (_, value) => !IsDefault(value)
                : (_, value) => value is not null;
        }
    }

    private static bool IsAlwaysWritten(JsonPropertyInfo property) =>
        property.IsRequired || property.AttributeProvider?
            .GetCustomAttributes(typeof(JsonIgnoreAttribute), inherit: false)
            .OfType<JsonIgnoreAttribute>().Any(rule => rule.Condition == JsonIgnoreCondition.Never) == true;

    private static bool IsDefault(object? value) => value switch
    {
        null => true,
        bool flag => !flag,
        int number => number == 0,
        decimal amount => amount == 0,
        Enum choice => choice.Equals(Activator.CreateInstance(choice.GetType())),
        ICollection list => list.Count == 0,
        _ => false,
    };
}
