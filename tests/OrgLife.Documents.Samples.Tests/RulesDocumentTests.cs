using System.Text.RegularExpressions;

namespace OrgLife.Documents.Samples.Tests;

/// <summary>
/// The tables of docs/rules.md are the output of the commands named above them. To write them anew:
/// <c>ORGLIFE_APPROVE=1 dotnet run --project tests/OrgLife.Documents.Samples.Tests</c>.
/// </summary>
public class RulesDocumentTests
{
    [Fact]
    public async Task TheTablesAreWhatTheCommandsPrint() =>
        (await PrintedTables.Check("rules.md")).ShouldBeGreaterThanOrEqualTo(RuleProfiles.Default.All.Count);

    [Fact]
    public Task TheSchemaBesideThePageIsTheOneThatIsPrinted() =>
        PrintedTables.CheckFile("rules.schema.json", RuleProfiles.Schema);

    [Fact]
    public async Task TheExampleIsAProfile()
    {
        var page = await File.ReadAllTextAsync(
            PrintedTables.PathOf("rules.md"), TestContext.Current.CancellationToken);
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
            PrintedTables.PathOf("rules.md"), TestContext.Current.CancellationToken);

        Enum.GetNames<RuleKey>()
            .Where(key => !page.Contains("`" + char.ToLowerInvariant(key[0]) + key[1..] + "`", StringComparison.Ordinal))
            .ShouldBeEmpty();
    }
}
