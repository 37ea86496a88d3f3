using System.Text.RegularExpressions;

namespace OrgLife.Documents.Samples.Tests;

/// <summary>
/// docs/styles.md says what the commands print. To write its tables anew:
/// <c>ORGLIFE_APPROVE=1 dotnet run --project tests/OrgLife.Documents.Samples.Tests</c>.
/// </summary>
public class StylesDocumentTests
{
    [Fact]
    public async Task TheTablesAreWhatTheCommandsPrint() => (await PrintedTables.Check("styles.md")).ShouldBe(2);

    [Fact]
    public Task TheSchemaBesideThePageIsTheOneThatIsPrinted() =>
        PrintedTables.CheckFile("house-style.schema.json", HouseStyle.Schema);

    [Fact]
    public async Task TheExampleIsAStyle()
    {
        var json = Regex.Match(await Page(), "```json\n(?<json>.*?)```", RegexOptions.Singleline).Groups["json"].Value;

        HouseStyle.FromJson(json).PageNumber!.Form.ShouldBe(PageNumberForm.Plain);
    }

    [Fact]
    public async Task EveryKeyIsExplained()
    {
        var page = await Page();

        HouseStyle.Official.Entries
            .Select(entry => "`" + Regex.Replace(entry.Key, "heading[1-4]", "heading1") + "`")
            .Where(key => !page.Contains(key, StringComparison.Ordinal))
            .ShouldBeEmpty();
    }

    private static Task<string> Page() =>
        File.ReadAllTextAsync(PrintedTables.PathOf("styles.md"), TestContext.Current.CancellationToken);
}
