using System.Runtime.CompilerServices;
using System.Text;

namespace OrgLife.Documents.Tests;

/// <summary>
/// docs/checks.md is written from the catalogue. To write it anew:
/// <c>ORGLIFE_APPROVE=1 dotnet run --project tests/OrgLife.Documents.Tests</c>.
/// </summary>
public class CheckDocumentTests
{
    private const string Head = """
        # Checks

        Every problem that the library reports. The code is stable: hosts may switch over it, and a published code is never
        given another meaning. 错误 keeps a paper from being written; 警告 and 提示 do not. `{0}`, `{1}` stand for what
        differs.

        This page is written from the catalogues (`ProblemCatalogue`, `RuleProblems`, `StyleProblems`, `WritingRules`,
        `CleaningKinds`) and kept true by a test; every code has a test that raises it and one that does not.


        """;

    private static readonly (string Prefix, string Title, string Text)[] Parts =
    [
        ("", "Papers", "Raised by `paper.Check()`, whatever the profile."),
        ("rule.", "Papers held against a profile",
            "Raised by `paper.Check(profile)`; 依据 of the finding is the source that the profile names. See [rules](rules.md)."),
        ("set.", "Papers of a set",
            "Raised by `papers.CheckTogether()`; the path begins with the paper, `papers[3].items[0].issue`."),
        ("profile.", "Rule profiles", "Raised when a profile is read, or by `profile.Check()`."),
        ("style.", "House styles", "Raised when a style is read, or by `style.Check()`. See [styles](styles.md)."),
        ("json.", "JSON", "Raised when a paper, a profile or a style is read."),
    ];

    [Fact]
    public void ThePageListsTheCatalogue()
    {
        var path = Path.Combine(Root(), "docs", "checks.md");
        if (Environment.GetEnvironmentVariable("ORGLIFE_APPROVE") == "1")
        {
            File.WriteAllText(path, Page());
        }

        File.ReadAllText(path).ShouldBe(Page());
    }

    [Fact]
    public void EveryCodeStandsInOnePart() =>
        Parts.Sum(part => KindsOf(part.Prefix).Count()).ShouldBe(ProblemCatalogue.All.Count);

    private static string Page()
    {
        var page = new StringBuilder(Head.ReplaceLineEndings("\n"));
        foreach (var (prefix, title, text) in Parts)
        {
            page.Append($"## {title}\n\n{text}\n\n| Code | 程度 | 说明 | 建议 | 依据 |\n| --- | --- | --- | --- | --- |\n");
            foreach (var kind in KindsOf(prefix))
            {
                page.Append($"| `{kind.Code}` | {Terms.Of(typeof(ProblemSeverity), kind.Severity.ToString())} ");
                page.Append($"| {kind.Message} | {kind.Hint} | {kind.Clause} |\n");
            }

            page.Append('\n');
        }

        page.Append("## Writing\n\nListed by `paper.CheckWriting()`.\n\n| Code | 说明 | 依据 |\n| --- | --- | --- |\n");
        foreach (var rule in WritingRules.All)
        {
            page.Append($"| `{rule.Code}` | {rule.Message} | {rule.Clause} |\n");
        }

        page.Append("\n## Cleaning\n\nListed by `paper.CleanText()`; see [cleaning](cleaning.md).\n\n");
        page.Append("| Code | 发现 | 说明 |\n| --- | --- | --- |\n");
        foreach (var kind in CleaningKinds.All)
        {
            page.Append($"| `{kind.Code}` | {kind.Name} | {kind.Note} |\n");
        }

        return page.ToString();
    }

    private static IEnumerable<ProblemKind> KindsOf(string prefix) => ProblemCatalogue.All.Where(kind =>
        Parts.Last(part => kind.Code.StartsWith(part.Prefix, StringComparison.Ordinal)).Prefix == prefix);

    private static string Root([CallerFilePath] string file = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", "..", ".."));
}
