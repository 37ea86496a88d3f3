namespace OrgLife.Documents.Samples.Tests;

public sealed class BranchCommandTests
{
    [Fact]
    public async Task WithoutAFolderTheBranchIsOnlyChecked()
    {
        var run = await ProgramRun.OrgLife("branch", SampleBranches.PathOf("national"), "--rules", "national");

        run.ExitCode.ShouldBe(0);
        run.Output.ShouldContain("national.json：没有问题。\n");
        run.Output.ShouldContain("份）：没有问题。\n");
    }

    [Fact]
    public async Task TheRulesMustBeNamed()
    {
        var run = await ProgramRun.OrgLife("branch", SampleBranches.PathOf("national"));

        run.ExitCode.ShouldBe(2);
        run.Error.ShouldBe("错误：没有写规则方案，请用 --rules 指明。\n");
    }

    [Fact]
    public async Task FaultsOfTheFileAreListedByPathAndNothingIsWritten()
    {
        using var folder = new TestFolder();
        var file = folder.Write("branch.json", """{ "branch": { "name": "某支部" }, "appraisalYear": "2025", "memebrs": [] }""");

        var run = await ProgramRun.OrgLife("branch", file, "--rules", "national", "--out", folder["out"]);

        run.ExitCode.ShouldBe(1);
        run.Error.ShouldContain("$.appraisalYear");
        run.Error.ShouldContain("$.memebrs");
        run.Error.ShouldContain("$.members");
        folder.Names.ShouldBe(["branch.json"]);
    }

    [Fact]
    public async Task ANameThatIsNoMembersIsAnErrorAndNothingIsWritten()
    {
        using var folder = new TestFolder();
        var branch = SampleBranches.Of("national");
        var text = (branch with { Talks = [branch.Talks[0] with { Speaker = "赵申" }] }).ToJson();
        var file = folder.Write("branch.json", text);

        var run = await ProgramRun.OrgLife("branch", file, "--rules", "national", "--out", folder["out"]);

        run.ExitCode.ShouldBe(1);
        run.Output.ShouldContain("错误 branch.member-unknown 谈心谈话第1项 › 谈话人（talks[0].speaker）");
        folder.Names.ShouldBe(["branch.json"]);
    }

    [Fact]
    public async Task TheSchemaIsTheOneThatIsDocumented()
    {
        var run = await ProgramRun.OrgLife("branch", "--schema");

        var path = Path.Combine(Path.GetDirectoryName(TestFonts.Folder)!, "docs", "branch.schema.json");
        run.Output.ShouldBe(File.ReadAllText(path));
    }
}
