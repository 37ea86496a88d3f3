namespace OrgLife.Documents.Conventions.Tests;

public class OwnPapersPageTests
{
    private const string Sample = "samples/03-your-own-document/";

    [Theory]
    [InlineData("DuesNotice.cs")]
    [InlineData("DuesNoticeRules.cs")]
    [InlineData("DuesNoticeComposition.cs")]
    [InlineData("Program.cs")]
    public void ItsCodeIsThatOfTheSample(string file) =>
        Text("docs/own-papers.md").ShouldContain("```csharp\n" + Text(Sample + file) + "```");

    [Fact]
    public void ThePaperIsThreeFilesBesideTheProgram() =>
        Directory.GetFiles(Path.Combine(Repository.Root, Sample), "*.cs").Select(Path.GetFileName).ShouldBe(
            ["DuesNotice.cs", "DuesNoticeRules.cs", "DuesNoticeComposition.cs", "Program.cs"], ignoreOrder: true);

    private static string Text(string file) => File.ReadAllText(Path.Combine(Repository.Root, file));
}
