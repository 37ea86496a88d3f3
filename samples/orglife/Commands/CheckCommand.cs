using System.CommandLine;
using OrgLife.Documents;

namespace OrgLife.Samples.CommandLine;

/// <summary>orglife check — reads papers and lists what is wrong with them.</summary>
internal static class CheckCommand
{
    public static Command Create(Terminal terminal)
    {
        var files = FilesArgument.Create();
        var rules = RulesOption.Create();
        var command = new Command("check", "检查文书，列出全部问题，不写文件。") { files, rules };
        command.SetAction((result, cancellation) => CommandRunner.Work(
            () => Check(
                PaperSources.Of(result.GetValue(files), terminal),
                RulesOption.Open(result.GetValue(rules), terminal),
                terminal,
                cancellation),
            cancellation));
        return command;
    }

    private static int Check(
        IReadOnlyList<PaperSource> sources, RuleProfile? rules, Terminal terminal, CancellationToken cancellation)
    {
        var outcome = ExitCode.Success;
        foreach (var source in sources)
        {
            cancellation.ThrowIfCancellationRequested();
            outcome = Math.Max(outcome, Check(source, rules, terminal));
        }

        return outcome;
    }

    private static int Check(PaperSource source, RuleProfile? rules, Terminal terminal)
    {
        try
        {
            var paper = CheckedPaper.Read(source, rules);
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
