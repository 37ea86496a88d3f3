namespace OrgLife.Documents.Tests;

public sealed class WordingTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("wording").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void AHostReplacesOneSentenceAndKeepsTheRest()
    {
        Write("""{ "workPlan": { "stages": "方法步骤" } }""");

        var wording = Wording.Default.With(_folder);

        Trees.WordsOf(Samples.WorkPlan).ShouldContain("三、程序：");
        var words = OrgLife.Documents.Content.DocumentText.PlainText(
            Samples.WorkPlan.Compose(new CompositionOptions { Wording = wording }));
        words.ShouldContain("三、方法步骤\n");
        words.ShouldContain("二、目的：");
    }

    [Fact]
    public void AnUnknownKeyIsNamedWithItsFile()
    {
        Write("""{ "workPlan": { "stage": "方法步骤" } }""");

        var exception = Should.Throw<WordingException>(() => Wording.Default.With(_folder));

        exception.Key.ShouldBe("workPlan.stage");
        exception.File.ShouldEndWith("own.json");
    }

    [Fact]
    public void APlaceholderThatTheSentenceDoesNotHaveIsRefused()
    {
        Write("""{ "list": { "date": "日期：{day}" } }""");

        Should.Throw<WordingException>(() => Wording.Default.With(_folder)).Message.ShouldContain("{day}");
    }

    [Fact]
    public void AFileThatIsNotJsonIsRefused()
    {
        Write("方法步骤");

        Should.Throw<WordingException>(() => Wording.Default.With(_folder)).InnerException.ShouldNotBeNull();
    }

    private void Write(string json) => File.WriteAllText(Path.Combine(_folder, "own.json"), json);
}
