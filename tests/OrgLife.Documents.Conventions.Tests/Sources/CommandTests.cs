using System.Text.RegularExpressions;

namespace OrgLife.Documents.Conventions.Tests;

public class CommandTests
{
    private static readonly string Script = File.ReadAllText(Path.Combine(Repository.Root, "build.sh"));

    private static readonly string[] Commands =
        [.. Regex.Matches(Script, @"^  (?<name>\w+)\) \w+", RegexOptions.Multiline).Select(m => m.Groups["name"].Value)];

    [Fact]
    public void BuildHasTheCommandsItExplains() =>
        Regex.Matches(Script, @"^  (?<name>[a-z]+)   *\P{IsBasicLatin}", RegexOptions.Multiline)
            .Select(match => match.Groups["name"].Value)
            .Except(["help"])
            .ShouldBe(Commands);

    [Fact]
    public void EveryCommandThatADocumentNamesExists() =>
        Repository.TextFiles
            .Where(file => file.Path.EndsWith(".md"))
            .SelectMany(file => Regex.Matches(file.Text, @"build\.sh (?<name>[a-z]+)")
                .Select(match => match.Groups["name"].Value)
                .Where(name => name != "help" && !Commands.Contains(name))
                .Select(name => $"{file.Path}: ./build.sh {name}"))
            .ShouldBeEmpty();
}
