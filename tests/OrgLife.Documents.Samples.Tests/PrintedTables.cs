using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace OrgLife.Documents.Samples.Tests;

/// <summary>Tables in docs that are the output of the commands named above them.</summary>
internal static class PrintedTables
{
    private static readonly Regex Tables = new(
        @"<!-- orglife (?<command>[^>]+?) -->\n(?<table>.*?)<!-- end -->", RegexOptions.Singleline);

    /// <summary>Holds a page against what the commands print, and says how many tables it has.</summary>
    public static async Task<int> Check(string name)
    {
        var page = await File.ReadAllTextAsync(PathOf(name), TestContext.Current.CancellationToken);
        var printed = page;
        foreach (var table in Tables.Matches(page).AsEnumerable())
        {
            var command = table.Groups["command"].Value;
            var run = await ProgramRun.OrgLife([.. command.Split(' ').Select(InRepository)]);
            run.ExitCode.ShouldBe(0);
            printed = printed.Replace(
                table.Value, $"<!-- orglife {command} -->\n\n{run.Output}\n<!-- end -->", StringComparison.Ordinal);
        }

        await CheckFile(name, printed);
        return Tables.Count(page);
    }

    /// <summary>Holds a file of docs against its text, or writes it anew where that is approved.</summary>
    public static async Task CheckFile(string name, string text)
    {
        if (Environment.GetEnvironmentVariable("ORGLIFE_APPROVE") == "1")
        {
            await File.WriteAllTextAsync(PathOf(name), text, TestContext.Current.CancellationToken);
        }

        (await File.ReadAllTextAsync(PathOf(name), TestContext.Current.CancellationToken)).ShouldBe(text);
    }

    public static string PathOf(string name) => Path.Combine(Root(), "docs", name);

    public static string InRepository(string argument) =>
        argument.StartsWith("templates/", StringComparison.Ordinal) ? Path.Combine(Root(), argument) : argument;

    private static string Root([CallerFilePath] string file = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", ".."));
}
