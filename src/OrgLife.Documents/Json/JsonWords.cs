using System.Text.Json;

namespace OrgLife.Documents;

/// <summary>JSON values said in Chinese.</summary>
internal static class JsonWords
{
    public static string Of(JsonValueKind kind) => kind switch
    {
        JsonValueKind.Object => "对象",
        JsonValueKind.Array => "数组",
        JsonValueKind.String => "文字",
        JsonValueKind.Number => "数字",
        JsonValueKind.True or JsonValueKind.False => "true 或 false",
        _ => "null",
    };

    /// <summary>
    /// The text of a string; null where it is not a string, or one with half a character in it.
    /// </summary>
    public static string? TextOf(JsonElement element)
    {
        try
        {
            return element.ValueKind == JsonValueKind.String ? element.GetString() : null;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>
    /// The value as the problem shows it: texts and numbers as they are, lists and objects not at all.
    /// </summary>
    public static string? Show(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object or JsonValueKind.Array => null,
        JsonValueKind.String => TextOf(element),
        _ => element.GetRawText(),
    };
}
