using OrgLife.Samples;
using OrgLife.Samples.CommandLine;

namespace OrgLife.Documents.Samples.Tests;

public class UsageTests
{
    [Fact]
    public async Task TypesAreListedWithTheirChineseNames()
    {
        var run = await ProgramRun.OrgLife("types");

        run.ExitCode.ShouldBe(0);
        run.Output.Split('\n')[1].ShouldMatch("^workPlan +工作方案$");
        run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(1 + PaperCatalogue.All.Count);
    }

    [Theory]
    [InlineData("types", "schema")]
    [InlineData("workPlan", "schema", "workPlan")]
    public async Task SchemaIsWrittenOrTheTypesAreNamed(string expected, params string[] arguments)
    {
        var run = await ProgramRun.OrgLife(arguments);

        run.ExitCode.ShouldBe(arguments.Length > 1 ? 0 : 2);
        (run.Output + run.Error).ShouldContain(expected == "types" ? "可用：workPlan、" : "\"$schema\"");
    }

    [Fact]
    public async Task UnknownTypeNamesTheKnownOnes()
    {
        var run = await ProgramRun.OrgLife("schema", "minutes");

        run.ExitCode.ShouldBe(2);
        run.Error.ShouldStartWith("错误：没有“minutes”这种文书。可用：workPlan、");
    }

    [Theory]
    [InlineData("错误：没有写命令。可用：types、check、render、branch、schema、lint、clean、writing、rules、style。")]
    [InlineData("错误：不认识“print”。", "print")]
    [InlineData("错误：不认识选项 --fast。", "check", "--fast", "a.json")]
    [InlineData("错误：没有写文件。", "check")]
    [InlineData("错误：没有写文件。", "render", "--out", "x")]
    [InlineData("错误：文件名是空的。", "check", "")]
    [InlineData("错误：没有写输出文件夹，请用 --out 指明。", "render", "a.json")]
    [InlineData("错误：选项 --out 后面没有写值。", "render", "a.json", "--out")]
    [InlineData("错误：选项 --out 只能写一次", "render", "a.json", "--out", "x", "--out", "y")]
    [InlineData("错误：没有“xls”这种格式。可用：docx、pdf。", "render", "a.json", "--out", "x", "--format", "docx,xls")]
    [InlineData("错误：--format 没有写格式。", "render", "a.json", "--out", "x", "--format", ",")]
    [InlineData("错误：--seal 要写成“机关名=图片文件”，现为“章.png”。", "render", "a.json", "--out", "x", "--seal", "章.png")]
    [InlineData("错误：读不了“没有.png”：找不到文件。", "check", "a.json", "--seal", "某局=没有.png")]
    [InlineData("错误：选项 --seal 后面没有写值。", "check", "a.json", "--seal")]
    [InlineData("错误：读不了“--fast”：找不到文件。", "check", "--", "--fast")]
    [InlineData("错误：读不了“@a.json”：找不到文件。", "check", "@a.json")]
    public async Task WrongUseIsSaidInChinese(string message, params string[] arguments)
    {
        var run = await ProgramRun.OrgLife(arguments);

        run.ExitCode.ShouldBe(2);
        run.Error.ShouldStartWith(message);
        run.Output.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("用法：orglife <命令> [选项]", "--help")]
    [InlineData("用法：orglife check 文件… [选项]", "check", "--help")]
    [InlineData("用法：orglife render 文件… [选项]", "render", "-h")]
    [InlineData("用法：orglife schema 种类 [选项]", "schema", "--help")]
    public async Task HelpIsInChinese(string usage, params string[] arguments)
    {
        var run = await ProgramRun.OrgLife(arguments);

        run.ExitCode.ShouldBe(0);
        run.Output.ShouldContain(usage);
        run.Output.ShouldContain("--help, -h");
        run.Output.ShouldContain("退出码：0 完成；1 文书有误");
        run.Output.ShouldNotContain("Usage");
    }

    [Fact]
    public async Task OutputOntoAFullDiskEndsInAMessage()
    {
        var error = new StringWriter { NewLine = "\n" };
        var terminal = new Terminal(Stream.Null, new FullWriter(), error, ShowsProgress: false);

        var exitCode = await OrgLifeCommand.RunAsync(["types"], terminal, TestContext.Current.CancellationToken);

        exitCode.ShouldBe(2);
        error.ToString().ShouldBe("错误：不能输出：磁盘空间不足。\n");
    }
}
