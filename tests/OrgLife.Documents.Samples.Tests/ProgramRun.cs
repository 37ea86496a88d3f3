using System.Text;
using OrgLife.Samples;
using OrgLife.Samples.BranchPapers;
using OrgLife.Samples.CommandLine;

namespace OrgLife.Documents.Samples.Tests;

/// <summary>What a program said and how it ended.</summary>
internal sealed record ProgramRun(int ExitCode, string Output, string Error)
{
    public static Task<ProgramRun> OrgLife(params string[] arguments) => OrgLifeWithInput("", arguments);

    public static Task<ProgramRun> OrgLifeWithInput(string input, params string[] arguments) =>
        RunAsync(input, false, terminal => OrgLifeCommand.RunAsync(arguments, terminal));

    public static Task<ProgramRun> BranchPapers(params string[] arguments) =>
        RunAsync("", false, terminal => BranchPapersCommand.RunAsync(arguments, terminal));

    public static async Task<ProgramRun> RunAsync(string input, bool watched, Func<Terminal, Task<int>> run)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(input));
        var output = new StringWriter { NewLine = "\n" };
        var error = new StringWriter { NewLine = "\n" };
        var exitCode = await run(new Terminal(stream, output, error, watched));
        return new ProgramRun(exitCode, output.ToString(), error.ToString());
    }
}
