using static OrgLife.Documents.Tests.StatementPapers;

namespace OrgLife.Documents.Tests;

/// <summary>For each code of the checks of statements one that raises it, and where.</summary>
internal static class StatementCheckCases
{
    public static IReadOnlyDictionary<string, (PartyPaper Paper, string Path)> All { get; } =
        new Dictionary<string, (PartyPaper, string)>
        {
            ["statement.part-empty"] = (
                Outline with { Parts = [.. Outline.Parts, new() { Title = "结语" }] }, "parts[2]"),
            ["statement.aspect-missing"] = (Statement with { Aspects = ["组织生活", "纪律"] }, "aspects[1]"),
            ["report.without-rectification"] = (Report with { LastRectification = null }, "lastRectification"),
            ["criticism.missing"] = (Matrix with { Items = [Matrix.Items[0]] }, "items"),
            ["criticism.of-self"] = (
                Matrix with { Items = [.. Matrix.Items, Matrix.Items[0] with { To = Matrix.Items[0].From }] },
                "items[2]"),
            ["criticism.of-stranger"] = (
                Matrix with { Items = [.. Matrix.Items, Matrix.Items[0] with { To = new() { Name = "吴己" } }] },
                "items[2].to"),
        };
}
