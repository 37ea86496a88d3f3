using System.Text.Json;

namespace OrgLife.Documents;

/// <summary>Finds out which paper a JSON text is, by its <c>type</c>.</summary>
internal static class PaperTypes
{
    /// <exception cref="InvalidJsonException">The type is missing, unknown, or not the expected
    /// one.</exception>
    public static PaperKind Find(JsonElement root, IReadOnlyList<PaperKind> known, PaperKind? expected)
    {
        var problems = new ProblemList(paper: null, "$");
        var kind = Find(root, expected is null || known.Contains(expected) ? known : [.. known, expected], expected, problems);
        return kind ?? throw new InvalidJsonException(problems.Problems);
    }

    private static PaperKind? Find(
        JsonElement root, IReadOnlyList<PaperKind> known, PaperKind? expected, ProblemList problems)
    {
        if (root.ValueKind != JsonValueKind.Object)
        {
            problems.Add(ProblemCatalogue.JsonNotAnObject, "", null, JsonWords.Of(root.ValueKind));
            return null;
        }

        if (TypeOf(root) is not { } type)
        {
            problems.Add(ProblemCatalogue.JsonTypeMissing, "", null, Known(known, expected));
            return null;
        }

        var text = JsonWords.TextOf(type);
        var kind = text is null ? null : known.FirstOrDefault(paper => paper.Type == text);
        if (kind is null)
        {
            var found = JsonWords.Show(type);
            problems.Add(ProblemCatalogue.JsonTypeUnknown, PaperJson.TypeProperty, found, Known(known, expected));
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

    private static string Known(IReadOnlyList<PaperKind> known, PaperKind? expected) => string.Join(
        "、",
        known
            .Where(kind => expected is null || kind == expected)
            .Select(kind => kind.Type + "（" + kind.Name + "）"));
}
