using System.Reflection;
using System.Text.Json.Serialization.Metadata;

namespace OrgLife.Documents;

/// <summary>Looks up what the office calls a type, a field or a choice.</summary>
internal static class Terms
{
    public static string Of(Type type) => Of((ICustomAttributeProvider)type) ?? type.Name;

    public static string Of(JsonPropertyInfo property) => Of(property.AttributeProvider) ?? property.Name;

    public static string Of(Type choices, string choice) => Of(choices.GetField(choice)) ?? choice;

    private static string? Of(ICustomAttributeProvider? place) =>
        place?.GetCustomAttributes(typeof(TermAttribute), inherit: false)
            .OfType<TermAttribute>().FirstOrDefault()?.Chinese;
}
