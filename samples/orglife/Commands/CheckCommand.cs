using System.CommandLine;

namespace OrgLife.Samples.CommandLine;

/// <summary>orglife check — reads papers and lists what is wrong with them.</summary>
internal static class CheckCommand
{
    public static Command Create(Terminal terminal)
    {
        var files = FilesArgument.Create();
        var command = new Command("check", "检查文书，列出全部问题，不写文件。") { files };
        command.SetAction((result, cancellation) => CommandRunner.Work(
            () => Check(PaperSources.Of(result.GetValue(files), terminal), terminal, cancellation), cancellation));
        return command;
    }

    private static int Check(IReadOnlyList<PaperSource> sources, Terminal terminal, CancellationToken cancellation)
    {
        var outcome = ExitCode.Success;
        foreach (var source in sources)
        {
            cancellation.ThrowIfCancellationRequested();
            outcome = Math.Max(outcome, Check(source, terminal));
        }

        return outcome;
    }

    private static int Check(PaperSource source, Terminal terminal)
    {
        try
        {
            var paper = CheckedPaper.Read(source);
            ProblemReport.Write(terminal.Output, paper);
            return paper.HasErrors ? ExitCode.Problems : ExitCode.Success;
        }
        catch (CommandFailedException exception)
        {
            terminal.Error.WriteLine("错误：" + exception.Message);
            return ExitCode.Failure;
        }
    }
}
