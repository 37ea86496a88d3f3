using System.Text.Json;

namespace OrgLife.Documents;

/// <summary>Finds out which paper a JSON text is, by its <c>type</c>.</summary>
internal static class PaperTypes
{
    /// <exception cref="InvalidJsonException">The type is missing, unknown, or not the expected
    /// one.</exception>
    public static PaperKind Find(JsonElement root, PaperKind? expected)
    {
        var problems = new ProblemList(paper: null, "$");
        var kind = Find(root, expected, problems);
        return kind ?? throw new InvalidJsonException(problems.Problems);
    }

    private static PaperKind? Find(JsonElement root, PaperKind? expected, ProblemList problems)
    {
        if (root.ValueKind != JsonValueKind.Object)
        {
            problems.Add(ProblemCatalogue.JsonNotAnObject, "", null, JsonWords.Of(root.ValueKind));
            return null;
        }

        if (TypeOf(root) is not { } type)
        {
            problems.Add(ProblemCatalogue.JsonTypeMissing, "", null, Known(expected));
            return null;
        }

        var text = JsonWords.TextOf(type);
        var kind = text is null ? null : PaperCatalogue.Find(text);
        if (kind is null)
        {
            var found = JsonWords.Show(type);
            problems.Add(ProblemCatalogue.JsonTypeUnknown, PaperJson.TypeProperty, found, Known(expected));
            return null;
        }

        if (expected is not null && kind != expected)
        {
            problems.Add(
                ProblemCatalogue.JsonTypeDiffers, PaperJson.TypeProperty, text, expected.Type, expected.Name);
            return null;
        }

        return kind;
    }

    // TryGetProperty throws where a name before it has half a character in it.
    private static JsonElement? TypeOf(JsonElement root)
    {
        foreach (var member in root.EnumerateObject())
        {
            if (JsonNames.Of(member) == PaperJson.TypeProperty)
            {
                return member.Value;
            }
        }

        return null;
    }

    private static string Known(PaperKind? expected) => string.Join(
        "、",
        PaperCatalogue.All
            .Where(kind => expected is null || kind == expected)
            .Select(kind => kind.Type + "（" + kind.Name + "）"));
}
