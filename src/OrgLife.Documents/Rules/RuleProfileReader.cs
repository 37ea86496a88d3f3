using System.Text.Json;
using System.Text.Json.Nodes;

namespace OrgLife.Documents;

/// <summary>Reads a profile from JSON; all that is wrong with it is known at once.</summary>
internal static class RuleProfileReader
{
    /// <exception cref="InvalidJsonException">The text is not the JSON of a profile.</exception>
    public static RuleProfileText Read(byte[] utf8, JsonLimits limits, string file = "")
    {
        var text = JsonText.Accept(utf8, limits);
        using var json = JsonText.Parse(text, limits);
        JsonShape.Require(json.RootElement);
        JsonShape.Check(json.RootElement, typeof(RuleProfile), PaperJson.SchemaProperty);
        var own = Deserialize(json.RootElement);
        var written = new RuleProfileText(file, own, JsonObject.Create(json.RootElement.Clone())!);
        Refuse(RuleProfileRules.CheckWritten(written));
        return written;
    }

    /// <summary>The profile with the keys that it takes from another.</summary>
    public static RuleProfile Merge(RuleProfileText child, RuleProfile parent)
    {
        var inherited = RuleEntries.Keys.Where(key => !child.Has(key)).ToList();
        var merged = (JsonObject)child.Json.DeepClone();
        var taken = JsonSerializer.SerializeToNode(parent, PaperJson.Options.GetTypeInfo(typeof(RuleProfile)))!;
        foreach (var property in inherited.Select(RuleEntries.PropertyOf))
        {
            if (taken[property] is { } value)
            {
                merged[property] = value.DeepClone();
            }
        }

        using var json = JsonDocument.Parse(merged.ToJsonString());
        return Deserialize(json.RootElement) with
        {
            Sources = [.. child.Own.Sources, .. Narrowed(parent.Sources, inherited)],
        };
    }

    /// <exception cref="InvalidJsonException">There is an error among the problems.</exception>
    public static void Refuse(IReadOnlyList<Problem> problems)
    {
        if (problems.Any(problem => problem.Severity == ProblemSeverity.Error))
        {
            throw new InvalidJsonException(problems);
        }
    }

    private static IEnumerable<RuleSource> Narrowed(IEnumerable<RuleSource> sources, List<RuleKey> keys) => sources
        .Select(source => source with { Keys = [.. source.Keys.Where(keys.Contains)] })
        .Where(source => source.Keys.Count > 0);

    private static RuleProfile Deserialize(JsonElement json) =>
        (RuleProfile)json.Deserialize(PaperJson.Options.GetTypeInfo(typeof(RuleProfile)))!;
}
