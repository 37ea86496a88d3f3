using System.Text.Json;
using System.Text.Json.Serialization;

namespace OrgLife.Documents;

/// <summary>
/// 选项 — keeps a choice in JSON as a camelCase word, never as a number; for the choices of papers made outside the library:
/// <c>[JsonConverter(typeof(CamelCaseConverter&lt;DuesKind&gt;))]</c>.
/// </summary>
/// <typeparam name="TChoice">The enum.</typeparam>
public sealed class CamelCaseConverter<TChoice>()
    : JsonStringEnumConverter<TChoice>(JsonNamingPolicy.CamelCase, allowIntegerValues: false)
    where TChoice : struct, Enum;
