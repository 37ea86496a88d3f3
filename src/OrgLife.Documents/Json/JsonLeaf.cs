using System.Text.Json;

namespace OrgLife.Documents;

/// <summary>Texts, numbers, choices and dates in JSON.</summary>
internal static class JsonLeaf
{
    public static JsonValueKind KindOf(Type type, JsonContract contract)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return type == typeof(bool) ? JsonValueKind.True
            : IsNumber(type) ? JsonValueKind.Number
            : contract.IsRecord(type) ? JsonValueKind.Object
            : contract.IsList(type) ? JsonValueKind.Array
            : JsonValueKind.String;
    }

    /// <summary>Whole numbers; the amounts of papers made outside the library may have places.</summary>
    public static bool IsNumber(Type type) => type == typeof(int) || IsAmount(type);

    public static bool IsAmount(Type type) => (Nullable.GetUnderlyingType(type) ?? type) == typeof(decimal);

    public static bool Fits(JsonElement element, Type type, JsonValueKind expected) => expected switch
    {
        JsonValueKind.True => element.ValueKind is JsonValueKind.True or JsonValueKind.False,
        JsonValueKind.Number => element.ValueKind == JsonValueKind.Number
            && (IsAmount(type) ? element.TryGetDecimal(out _) : element.TryGetInt32(out _)),
        _ => element.ValueKind == expected,
    };

    /// <summary>What was expected, in Chinese.</summary>
    public static string Describe(Type type, JsonContract contract)
    {
        var kind = KindOf(type, contract);
        return kind == JsonValueKind.Number ? IsAmount(type) ? "数字" : "整数"
            : TextValue.Of(type) is { } value ? value.Name
            : ModelShape.Choices(type) is { } choices ? "文字" + string.Join("、", choices) + "之一"
            : JsonWords.Of(kind);
    }

    /// <summary>Reports a text that is no text, not of its form or no choice.</summary>
    public static void Check(JsonElement element, Type type, string path, ProblemList problems)
    {
        if (element.ValueKind != JsonValueKind.String)
        {
            return;
        }

        if (JsonWords.TextOf(element) is not { } text)
        {
            problems.Add(ProblemCatalogue.JsonBadText, path, null);
        }
        else if (TextValue.Of(type) is { } value)
        {
            if (!value.Reads(text))
            {
                problems.Add(value.Fault, path, text);
            }
        }
        else if (ModelShape.Choices(type) is { } choices && !choices.Contains(text))
        {
            var guess = JsonNames.Guess(text, choices);
            problems.Add(ProblemCatalogue.JsonUnknownChoice, path, text, string.Join("、", choices), guess);
        }
    }
}
