using System.CommandLine;
using OrgLife.Documents;

namespace OrgLife.Samples.CommandLine;

/// <summary>orglife clean — lists what cleaning would change in papers, and writes cleaned ones where asked.</summary>
internal static class CleanCommand
{
    public static Command Create(Terminal terminal)
    {
        var files = FilesArgument.Create();
        var folder = new Option<string?>("--out")
        {
            Description = "把清理后的文书写到这个文件夹；原文件不动。",
            HelpName = "文件夹",
        };
        var command = new Command("clean", "清理从网页、Word 粘贴来的文字：标记、转义、控制字符、空白、换行。") { files, folder };
        command.SetAction((result, cancellation) => CommandRunner.Work(
            () => EachSource.Run(
                PaperSources.Of(result.GetValue(files), terminal),
                terminal,
                (source, paper) => Run(source, paper.CleanText(), result.GetValue(folder), terminal),
                cancellation),
            cancellation));
        return command;
    }

    private static int Run(PaperSource source, CleanedPaper cleaned, string? folder, Terminal terminal)
    {
        var label = folder is null ? source.Label : OutputFolder.Save(folder, source.Stem, cleaned.Paper);
        var isClean = cleaned.Changes.Count == 0;
        terminal.Output.WriteLine(isClean ? $"{label}：文字是干净的。"
            : folder is null ? $"{label}：要清理 {cleaned.Changes.Count} 处。"
            : $"{label}：清理 {cleaned.Changes.Count} 处。");
        foreach (var change in cleaned.Changes)
        {
            terminal.Output.WriteLine($"  {change.Code} {change.Place}（{change.Path}）");
            terminal.Output.WriteLine("    " + change.Message);
        }

        return isClean || folder is not null ? ExitCode.Success : ExitCode.Problems;
    }
}
