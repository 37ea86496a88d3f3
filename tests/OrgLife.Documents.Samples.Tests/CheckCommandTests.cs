namespace OrgLife.Documents.Samples.Tests;

public class CheckCommandTests
{
    public static TheoryData<string> Faulty => FaultyFiles.All;

    [Theory]
    [MemberData(nameof(Faulty))]
    public async Task FaultyFileIsNamedWithCodeAndPlace(string name)
    {
        var run = await ProgramRun.OrgLife("check", FaultyFiles.PathOf(name));

        run.ExitCode.ShouldBe(1);
        run.Output.ShouldContain($"{FaultyFiles.PathOf(name)}");
        run.Output.ShouldContain($"  错误 {FaultyFiles.CodeOf(name)}");
        run.Error.ShouldBeEmpty();
    }

    [Fact]
    public void ThereAreAtLeastTwentyFaultyJsonTexts() =>
        Faulty.Count(row => row.Data.StartsWith("json.", StringComparison.Ordinal)).ShouldBeGreaterThanOrEqualTo(20);

    [Fact]
    public async Task SampleDataIsClean()
    {
        var run = await ProgramRun.OrgLife(["check", .. SampleData.Files]);

        run.ExitCode.ShouldBe(0);
        run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(SampleData.Files.Count);
        run.Output.Split("：没有问题。").Length.ShouldBe(SampleData.Files.Count + 1);
    }

    [Fact]
    public async Task TheSamplePapersAreOneSetThatContradictsItselfNowhere()
    {
        var run = await ProgramRun.OrgLife(["check", .. SampleData.Files, "--rules", "national", "--set"]);

        run.Output.ShouldContain("成套文书");
        run.Output.ShouldNotContain(" set.");
    }

    [Fact]
    public async Task ValueFoundAndHintAreShown()
    {
        var run = await ProgramRun.OrgLife("check", FaultyFiles.PathOf("json.bad-date/no-such-day.json"));

        run.Output.ShouldContain("测评日期（$.date）");
        run.Output.ShouldContain("    现为：2026-02-30");
        run.Output.ShouldContain("    建议：");
    }

    [Fact]
    public async Task OneFaultyFileDoesNotKeepTheOthersFromBeingChecked()
    {
        var faulty = FaultyFiles.PathOf("list.empty/no-issues.json");

        var run = await ProgramRun.OrgLife("check", faulty, SampleData.WorkPlan, "没有这个文件.json");

        run.ExitCode.ShouldBe(2);
        run.Output.ShouldContain("  错误 list.empty");
        run.Output.ShouldContain("（工作方案）：没有问题。");
        run.Error.ShouldBe("错误：读不了“没有这个文件.json”：找不到文件。\n");
    }

    [Fact]
    public async Task FolderIsNotAFile()
    {
        var run = await ProgramRun.OrgLife("check", SampleData.Folder);

        run.ExitCode.ShouldBe(2);
        run.Error.ShouldBe($"错误：“{SampleData.Folder}”是文件夹，不是文件。\n");
    }

    [Fact]
    public async Task HugeFileIsRefusedByItsSize()
    {
        using var folder = new TestFolder();
        using (var file = File.Create(folder["huge.json"]))
        {
            file.SetLength(64L * 1024 * 1024 * 1024);
        }

        var run = await ProgramRun.OrgLife("check", folder["huge.json"]);

        run.ExitCode.ShouldBe(1);
        run.Output.ShouldContain("  错误 json.too-large");
    }

    [Fact]
    public async Task StandardInputIsRead()
    {
        var run = await ProgramRun.OrgLifeWithInput(File.ReadAllText(SampleData.WorkPlan), "check", "-");

        run.ExitCode.ShouldBe(0);
        run.Output.ShouldBe("标准输入（工作方案）：没有问题。\n");
    }

    [Fact]
    public async Task StandardInputIsReadOnce()
    {
        var run = await ProgramRun.OrgLife("check", "-", "-");

        run.ExitCode.ShouldBe(2);
        run.Error.ShouldBe("错误：标准输入（-）只能读一次。\n");
    }

    [Fact]
    public async Task WarningsAloneAreNoFailure()
    {
        using var folder = new TestFolder();
        var json = File.ReadAllText(SampleData.WorkPlan);
        var file = folder.Write("plan.json", json.Replace("2026-03-02", "2026-03-25", StringComparison.Ordinal));

        var run = await ProgramRun.OrgLife("check", file);

        run.ExitCode.ShouldBe(0);
        run.Output.ShouldContain("  警告 plan.step-before-issue");
    }
}
