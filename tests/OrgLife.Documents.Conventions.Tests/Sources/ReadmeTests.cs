namespace OrgLife.Documents.Conventions.Tests;

public class ReadmeTests
{
    [Theory]
    [InlineData("README.md")]
    [InlineData("README.zh-CN.md")]
    public void ItsCodeIsThatOfTheSample(string readme) =>
        Text(readme).ShouldContain("```csharp\n" + Text("samples/02-one-paper/Program.cs") + "```");

    [Theory]
    [InlineData("README.md")]
    [InlineData("README.zh-CN.md")]
    public void EveryFileItPointsAtIsThere(string readme)
    {
        var links = System.Text.RegularExpressions.Regex.Matches(Text(readme), """(?:\]\(|src=")([^)#"]+)""")
            .Select(match => match.Groups[1].Value)
            .Where(link => !link.Contains("://"));

        links.Where(link => !Path.Exists(Path.Combine(Repository.Root, link))).ShouldBeEmpty();
    }

    private static string Text(string file) => File.ReadAllText(Path.Combine(Repository.Root, file));
}
