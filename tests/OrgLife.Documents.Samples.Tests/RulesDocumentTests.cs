using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace OrgLife.Documents.Samples.Tests;

/// <summary>
/// The tables of docs/rules.md are the output of the commands named above them. To write them anew:
/// <c>ORGLIFE_APPROVE=1 dotnet run --project tests/OrgLife.Documents.Samples.Tests</c>.
/// </summary>
public class RulesDocumentTests
{
    private static readonly Regex Tables = new(
        @"<!-- orglife (?<command>[^>]+?) -->\n(?<table>.*?)<!-- end -->", RegexOptions.Singleline);

    [Fact]
    public async Task TheTablesAreWhatTheCommandsPrint()
    {
        var path = Path.Combine(Root(), "docs", "rules.md");
        var page = await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken);
        var printed = page;
        foreach (var table in Tables.Matches(page).AsEnumerable())
        {
            var command = table.Groups["command"].Value;
            var run = await ProgramRun.OrgLife(command.Split(' '));
            run.ExitCode.ShouldBe(0);
            printed = printed.Replace(
                table.Value, $"<!-- orglife {command} -->\n\n{run.Output}\n<!-- end -->", StringComparison.Ordinal);
        }

        if (Environment.GetEnvironmentVariable("ORGLIFE_APPROVE") == "1")
        {
            await File.WriteAllTextAsync(path, printed, TestContext.Current.CancellationToken);
        }
        else
        {
            page.ShouldBe(printed);
        }

        Tables.Count(page).ShouldBeGreaterThanOrEqualTo(RuleProfiles.Default.All.Count);
    }

    [Fact]
    public async Task TheSchemaBesideThePageIsTheOneThatIsPrinted()
    {
        var path = Path.Combine(Root(), "docs", "rules.schema.json");
        if (Environment.GetEnvironmentVariable("ORGLIFE_APPROVE") == "1")
        {
            await File.WriteAllTextAsync(path, RuleProfiles.Schema, TestContext.Current.CancellationToken);
        }

        (await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken)).ShouldBe(RuleProfiles.Schema);
    }

    [Fact]
    public async Task TheExampleIsAProfile()
    {
        var page = await File.ReadAllTextAsync(
            Path.Combine(Root(), "docs", "rules.md"), TestContext.Current.CancellationToken);
        var json = Regex.Match(page, "```json\n(?<json>.*?)```", RegexOptions.Singleline).Groups["json"].Value;

        var profile = RuleProfile.FromJson(json);

        profile.Grades!.Labels.ShouldBe(["好", "一般"]);
        profile.Pledges.ShouldBe(RuleProfile.College2020.Pledges);
        profile.SourceOf(RuleKey.Deadlines).ShouldBe("本单位2026年1号通知 三");
    }

    [Fact]
    public async Task EveryKeyIsExplained()
    {
        var page = await File.ReadAllTextAsync(
            Path.Combine(Root(), "docs", "rules.md"), TestContext.Current.CancellationToken);

        Enum.GetNames<RuleKey>()
            .Where(key => !page.Contains("`" + char.ToLowerInvariant(key[0]) + key[1..] + "`", StringComparison.Ordinal))
            .ShouldBeEmpty();
    }

    private static string Root([CallerFilePath] string file = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", ".."));
}
