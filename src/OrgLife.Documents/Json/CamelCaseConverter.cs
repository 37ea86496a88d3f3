using System.Text.Json;
using System.Text.Json.Serialization;

namespace OrgLife.Documents;

/// <summary>Keeps a choice as a camelCase word, never as a number.</summary>
internal sealed class CamelCaseConverter<TChoice>()
    : JsonStringEnumConverter<TChoice>(JsonNamingPolicy.CamelCase, allowIntegerValues: false)
    where TChoice : struct, Enum;
