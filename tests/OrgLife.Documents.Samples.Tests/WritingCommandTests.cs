namespace OrgLife.Documents.Samples.Tests;

public sealed class WritingCommandTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task SampleDataIsWrittenAsTheStandardsWant()
    {
        var run = await ProgramRun.OrgLife(["writing", .. SampleData.Files]);

        run.ExitCode.ShouldBe(0);
        run.Output.Split("：写法没有问题。").Length.ShouldBe(SampleData.Files.Count + 1);
    }

    [Fact]
    public async Task DeparturesAreListedAndTheFileIsLeftAsItIs()
    {
        var file = Departing();
        var before = File.ReadAllText(file);

        var run = await ProgramRun.OrgLife("writing", file);

        run.ExitCode.ShouldBe(1);
        run.Output.ShouldContain("writing.full-width-digits 标题（title）");
        run.Output.ShouldContain("宜作：");
        File.ReadAllText(file).ShouldBe(before);
    }

    [Fact]
    public async Task CorrectionsGoToAnotherFolderAndAreListed()
    {
        var file = Departing();

        var run = await ProgramRun.OrgLife("writing", file, "--correct", _folder["改正"]);

        run.ExitCode.ShouldBe(0);
        run.Output.ShouldContain("改正 1 处");
        run.Output.ShouldContain("    改为：2025年度工作方案");
        var again = await ProgramRun.OrgLife("writing", Path.Combine(_folder["改正"], "方案.json"));
        again.ExitCode.ShouldBe(0);
    }

    private string Departing() => _folder.Write(
        "方案.json",
        PartyPaper.FromJson(File.ReadAllText(SampleData.WorkPlan)) is WorkPlan plan
            ? (plan with { Title = "２０２５年度工作方案" }).ToJson()
            : "");
}
