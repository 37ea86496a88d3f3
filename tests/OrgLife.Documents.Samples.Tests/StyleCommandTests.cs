using System.Text.Json;

namespace OrgLife.Documents.Samples.Tests;

public sealed class StyleCommandTests : IDisposable
{
    private static readonly string Example = PrintedTables.InRepository("templates/styles/example-county.json");

    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task DeparturesAreListedClauseByClause()
    {
        var run = await ProgramRun.OrgLife("style", "diff", Example, "--markdown");

        run.ExitCode.ShouldBe(0);
        run.Output.ShouldStartWith("| 条款 | 版式项 | 标准规定 | 示例县机关版式（虚构） |\n| --- | --- | --- | --- |\n");
        run.Output.ShouldContain("| GB/T 9704-2012 7.3.1 | 标题 › 字号 | 二号 | 小二 |");
        run.Output.ShouldNotContain("发文机关标志 › 颜色");
    }

    [Fact]
    public async Task AStyleLikeTheStandardHasNoDepartures()
    {
        var run = await ProgramRun.OrgLife("style", "diff", Written("""{ "name": "本单位", "title": { "size": "二号" } }"""));

        run.Output.ShouldBe("本单位 与 GB/T 9704-2012 没有不同。\n");
    }

    [Fact]
    public async Task AllKeysAreShown()
    {
        var run = await ProgramRun.OrgLife("style", "show", Example);

        run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length
            .ShouldBe(1 + HouseStyle.Official.Entries.Count);
        run.Output.ShouldContain("（未规定）");
    }

    [Fact]
    public async Task TheSchemaIsPrinted()
    {
        var run = await ProgramRun.OrgLife("style", "schema");

        using var schema = JsonDocument.Parse(run.Output);
        schema.RootElement.GetProperty("title").GetString().ShouldBe("版式");
    }

    [Fact]
    public async Task FaultsOfAFileAreListedByPath()
    {
        var run = await ProgramRun.OrgLife("style", "diff", Written("""{ "name": "甲", "body": { "size": "3号" } }"""));

        run.ExitCode.ShouldBe(2);
        run.Error.ShouldContain("不是版式");
        run.Error.ShouldContain("style.bad-size");
        run.Error.ShouldContain("body.size");
    }

    [Theory]
    [InlineData("错误：没有写版式文件。", "style", "diff")]
    [InlineData("错误：读不了“none.json”：找不到文件。", "style", "show", "none.json")]
    public async Task WrongUseIsSaidInChinese(string message, params string[] arguments)
    {
        var run = await ProgramRun.OrgLife(arguments);

        run.ExitCode.ShouldBe(2);
        run.Error.ShouldStartWith(message);
    }

    [Fact]
    public async Task PapersAreRenderedInAStyle()
    {
        var plain = await Rendered("plain");
        var styled = await Rendered("styled", "--style", Example);

        styled.ShouldNotBe(plain);
    }

    private string Written(string json) => _folder.Write("style.json", json);

    private async Task<byte[]> Rendered(string name, params string[] options)
    {
        var folder = _folder[name];
        var run = await ProgramRun.OrgLife(
            ["render", SampleData.WorkPlan, "--format", "docx", "--out", folder, .. options]);
        run.ExitCode.ShouldBe(0);
        return await File.ReadAllBytesAsync(Directory.GetFiles(folder).Single(), TestContext.Current.CancellationToken);
    }
}
