using System.CommandLine;
using OrgLife.Documents.Word;

namespace OrgLife.Samples.CommandLine;

/// <summary>orglife lint — holds Word files against the profile in which Word, WPS and LibreOffice agree.</summary>
internal static class LintCommand
{
    public static Command Create(Terminal terminal)
    {
        var files = new Argument<string[]>("文件")
        {
            Description = "Word 文件（.docx）；- 为标准输入。",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var command = new Command("lint", "检查 Word 文件（.docx）的格式写法。") { files };
        command.SetAction((result, cancellation) => CommandRunner.Work(
            () => EachSource.Run(
                PaperSources.Of(result.GetValue(files), terminal),
                terminal,
                source => Lint(source, terminal),
                cancellation),
            cancellation));
        return command;
    }

    private static int Lint(PaperSource source, Terminal terminal)
    {
        try
        {
            using var docx = source.Open();
            return Report(source, WordLint.Check(docx), terminal);
        }
        catch (WordFileException)
        {
            terminal.Error.WriteLine($"错误：“{source.Label}”不是可以读取的 Word 文件（.docx）。");
            return ExitCode.Failure;
        }
    }

    private static int Report(PaperSource source, IReadOnlyList<LintFinding> findings, Terminal terminal)
    {
        var errors = findings.Count(finding => finding.Severity == LintSeverity.Error);
        terminal.Output.WriteLine(findings.Count == 0
            ? $"{source.Label}：没有问题。"
            : $"{source.Label}：错误 {errors}，警告 {findings.Count - errors}。");
        foreach (var finding in findings)
        {
            terminal.Output.WriteLine("  " + finding);
        }

        return errors > 0 ? ExitCode.Problems : ExitCode.Success;
    }
}
