namespace OrgLife.Documents.Samples.Tests;

public sealed class CleanCommandTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task SampleDataIsClean()
    {
        var run = await ProgramRun.OrgLife(["clean", .. SampleData.Files]);

        run.ExitCode.ShouldBe(0);
        run.Output.Split("：文字是干净的。").Length.ShouldBe(SampleData.Files.Count + 1);
    }

    [Fact]
    public async Task ChangesAreListedAndTheFileIsLeftAsItIs()
    {
        var file = Rich();
        var before = File.ReadAllText(file);

        var run = await ProgramRun.OrgLife("clean", file);

        run.ExitCode.ShouldBe(1);
        run.Output.ShouldContain("要清理 3 处。");
        run.Output.ShouldContain("  cleaning.markup 标题（title）\n    第1个字符起的网页标记“<b>”已去掉。");
        File.ReadAllText(file).ShouldBe(before);
    }

    [Fact]
    public async Task CleanedPapersGoToAnotherFolder()
    {
        var file = Rich();

        var run = await ProgramRun.OrgLife("clean", file, "--out", _folder["干净"]);

        run.ExitCode.ShouldBe(0);
        run.Output.ShouldContain("：清理 3 处。");
        var cleaned = Path.Combine(_folder["干净"], "方案.json");
        PartyPaper.FromJson(File.ReadAllText(cleaned)).Title.ShouldBe("工作方案");
        (await ProgramRun.OrgLife("clean", cleaned)).ExitCode.ShouldBe(0);
    }

    [Fact]
    public async Task WhatIsNoPaperIsReportedAndTheOthersAreCleaned()
    {
        var run = await ProgramRun.OrgLife("clean", _folder.Write("空.json", "{}"), SampleData.WorkPlan);

        run.ExitCode.ShouldBe(1);
        run.Output.ShouldContain("json.type-missing");
        run.Output.ShouldContain("文字是干净的。");
    }

    private string Rich() => _folder.Write(
        "方案.json",
        PartyPaper.FromJson(File.ReadAllText(SampleData.WorkPlan)) is WorkPlan plan
            ? (plan with { Title = "<b>工作\u200B方案</b>" }).ToJson()
            : "");
}
