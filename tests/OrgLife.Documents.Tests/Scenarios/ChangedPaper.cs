using System.Text.Json.Nodes;

namespace OrgLife.Documents.Tests;

/// <summary>A paper with some of its texts changed, by way of its JSON.</summary>
internal static class ChangedPaper
{
    public static TheoryData<string> Types => [.. PaperCatalogue.All.Select(kind => kind.Type)];

    public static PartyPaper Of(string type) =>
        ValidPapers.All.First(paper => paper.GetType() == PaperCatalogue.Find(type)!.Model) switch
        {
            // It has no running text but a remark.
            AppraisalSummary summary => summary with { Remark = "备注。" },
            var paper => paper,
        };

    /// <summary>The places of the names of members.</summary>
    public static IReadOnlyList<string> NamesIn(PartyPaper paper) =>
        [.. ModelWalk.Of(paper).Where(value => value.Value is PartyMember).Select(value => value.Path + ".name")];

    /// <summary>The places of all texts.</summary>
    public static IReadOnlyList<string> TextsIn(PartyPaper paper) =>
        [.. ModelWalk.Of(paper).Where(value => value.Value is string).Select(value => value.Path)];

    public static PartyPaper With(PartyPaper paper, IReadOnlyList<string> paths, Func<int, string> textOf)
    {
        var root = JsonNode.Parse(paper.ToJson())!;
        for (var index = 0; index < paths.Count; index++)
        {
            Set(root, paths[index], textOf(index));
        }

        return PartyPaper.FromJson(root.ToJsonString());
    }

    private static void Set(JsonNode root, string path, string text)
    {
        var steps = path.Replace("]", "", StringComparison.Ordinal).Split('.', '[');
        var node = root;
        foreach (var step in steps.Take(steps.Length - 1))
        {
            node = int.TryParse(step, out var index) ? node[index]! : node[step]!;
        }

        if (int.TryParse(steps[^1], out var last))
        {
            node[last] = text;
        }
        else
        {
            node[steps[^1]] = text;
        }
    }
}
