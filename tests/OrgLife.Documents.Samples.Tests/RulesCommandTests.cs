using System.Text.Json;
using OrgLife.Samples;

namespace OrgLife.Documents.Samples.Tests;

public class RulesCommandTests
{
    [Fact]
    public async Task ProfilesAreListedWithWhatTheyExtend()
    {
        var run = await ProgramRun.OrgLife("rules", "list");

        run.ExitCode.ShouldBe(0);
        var lines = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lines.Length.ShouldBe(1 + RuleProfiles.Default.All.Count);
        lines[4].ShouldBe("xuhui-2017     national  徐汇区教师进修学院党总支（2017年）");
    }

    [Fact]
    public async Task AProfileIsShownKeyByKeyWithItsSources()
    {
        var run = await ProgramRun.OrgLife("rules", "show", "xianning-2015", "--markdown");

        run.ExitCode.ShouldBe(0);
        run.Output.ShouldContain("好、一般、差");
        run.Output.ShouldContain("咸直工通〔2015〕14号 第30行");
        run.Output.ShouldContain("（未规定）");
        run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(2 + Enum.GetValues<RuleKey>().Length);
    }

    [Fact]
    public async Task TheJsonOfAProfileCanBeReadAgain()
    {
        var run = await ProgramRun.OrgLife("rules", "show", "xuhui-2017", "--json");

        RuleProfile.FromJson(run.Output).ToJson().ShouldBe(RuleProfile.Xuhui2017.ToJson());
    }

    [Fact]
    public async Task TheDifferenceNamesTheKeyBothRulesAndBothSources()
    {
        var run = await ProgramRun.OrgLife("rules", "diff", "shanghai-2017", "college-2020", "--markdown");

        run.ExitCode.ShouldBe(0);
        run.Output.ShouldStartWith(
            "| 规则项 | shanghai-2017 | college-2020 | 依据 |\n"
            + "| --- | --- | --- | --- |\n"
            + "| 最高等次上限 | 不设上限 | 一般不超过党员总数的三分之一，舍去小数，超过时警告 | "
            + "上海市社会工作党委2017年专题组织生活会和民主评议党员通知 二、5；院委组〔2021〕1号 二、5 |\n");
        run.Output.ShouldNotContain("| 测评等次 |");
    }

    [Fact]
    public async Task ATableForTheTerminalIsNarrowAndLosesNothing()
    {
        var run = await ProgramRun.OrgLife("rules", "diff", "shanghai-2017", "xuhui-2017");

        var lines = run.Output.Split('\n');
        lines.ShouldAllBe(line => DisplayWidth.Of(line) <= 130);
        string.Concat(lines.Select(line => line.Trim())).ShouldContain("自查2017年3月10日前");
    }

    [Fact]
    public async Task ASetIsAskedWhatItIsMissing()
    {
        var run = await ProgramRun.OrgLife("check", SampleData.WorkPlan, "--rules", "college-2020", "--set");
        var alone = await ProgramRun.OrgLife("check", SampleData.WorkPlan, "--set");

        run.ExitCode.ShouldBe(0);
        run.Output.ShouldContain("成套文书（college-2020）：警告 ");
        run.Output.ShouldContain("  警告 rule.paper-missing\n    缺少党支部班子的问题清单。");
        alone.ExitCode.ShouldBe(0);
        alone.Output.ShouldContain("成套文书：没有问题。");
    }

    [Fact]
    public async Task AProfileDoesNotDifferFromItself()
    {
        var run = await ProgramRun.OrgLife("rules", "diff", "national", "national");

        run.Output.ShouldBe("national 和 national 没有不同。\n");
    }

    [Fact]
    public async Task TheSchemaIsJson()
    {
        var run = await ProgramRun.OrgLife("rules", "schema");

        JsonDocument.Parse(run.Output).RootElement.GetProperty("title").GetString().ShouldBe("规则方案");
    }

    [Fact]
    public async Task PapersAreHeldAgainstAProfile()
    {
        var ballot = SampleData.BallotForm;

        var national = await ProgramRun.OrgLife("check", ballot, "--rules", "national");
        var xianning = await ProgramRun.OrgLife("check", ballot, "--rules", "xianning-2015");

        national.ExitCode.ShouldBe(0);
        national.Output.ShouldEndWith("（民主测评表）：没有问题。\n");
        xianning.ExitCode.ShouldBe(1);
        xianning.Output.ShouldContain("  错误 rule.grades-differ");
        xianning.Output.ShouldContain("    依据：咸直工通〔2015〕14号 第30行");
    }

    [Fact]
    public async Task NothingIsMadeOfAPaperThatBreaksTheRules()
    {
        using var folder = new TestFolder();
        var ballot = SampleData.BallotForm;
        string[] render = ["render", ballot, "--out", folder.Path, "--format", "docx", "--rules"];

        var refused = await ProgramRun.OrgLife([.. render, "xianning-2015"]);
        var names = folder.Names;
        var made = await ProgramRun.OrgLife([.. render, "national"]);

        refused.ExitCode.ShouldBe(1);
        refused.Error.ShouldContain("  错误 rule.grades-differ");
        names.ShouldBeEmpty();
        made.ExitCode.ShouldBe(0);
        folder.Names.ShouldBe(["ballot-form.docx"]);
    }

    [Fact]
    public async Task AFileOfRulesIsReadAndItsFaultsAreListed()
    {
        using var folder = new TestFolder();
        var good = folder.Write("good.json", """
            { "name": "own", "title": "本单位", "extends": "national", "grades": { "labels": ["好", "差"] },
              "sources": [ { "document": "本单位通知", "clause": "三", "keys": ["grades"] } ] }
            """);
        var bad = folder.Write("bad.json", """{ "name": "own", "title": "本单位", "grade": 1, "leader": 2 }""");

        var shown = await ProgramRun.OrgLife("rules", "show", good);
        var refused = await ProgramRun.OrgLife("check", SampleData.WorkPlan, "--rules", bad);

        shown.Output.ShouldContain("本单位通知 三");
        refused.ExitCode.ShouldBe(2);
        refused.Error.ShouldStartWith($"错误：“{bad}”不是规则方案：\n  错误 json.unknown-property");
        refused.Error.ShouldContain("$.leader");
    }

    [Theory]
    [InlineData("错误：没有“xuhui”这个规则方案，也没有这个文件。可用：national、", "rules", "show", "xuhui")]
    [InlineData("错误：没有写规则方案。", "rules", "show")]
    [InlineData("错误：没有写规则方案。", "rules", "diff", "national")]
    [InlineData("错误：没有“x”这个规则方案", "check", "a.json", "--rules", "x")]
    public async Task WrongUseIsSaidInChinese(string message, params string[] arguments)
    {
        var run = await ProgramRun.OrgLife(arguments);

        run.ExitCode.ShouldBe(2);
        run.Error.ShouldStartWith(message);
        run.Output.ShouldBeEmpty();
    }
}
