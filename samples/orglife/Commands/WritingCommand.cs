using System.CommandLine;
using OrgLife.Documents;

namespace OrgLife.Samples.CommandLine;

/// <summary>orglife writing — lists departures from the rules of writing, and corrects them where asked.</summary>
internal static class WritingCommand
{
    public static Command Create(Terminal terminal)
    {
        var files = FilesArgument.Create();
        var folder = new Option<string?>("--correct")
        {
            Description = "把能够确定的改正过来，写到这个文件夹；原文件不动。",
            HelpName = "文件夹",
        };
        var command = new Command("writing", "检查数字、日期、标点的写法。") { files, folder };
        command.SetAction((result, cancellation) => CommandRunner.Work(
            () => EachSource.Run(
                PaperSources.Of(result.GetValue(files), terminal),
                terminal,
                (source, paper) => result.GetValue(folder) is { } corrected
                    ? Correct(source, paper, corrected, terminal)
                    : List(source, paper, terminal),
                cancellation),
            cancellation));
        return command;
    }

    private static int List(PaperSource source, PartyPaper paper, Terminal terminal)
    {
        var departures = paper.CheckWriting();
        terminal.Output.WriteLine(departures.Count == 0
            ? $"{source.Label}：写法没有问题。"
            : $"{source.Label}：写法 {departures.Count} 处。");
        foreach (var departure in departures)
        {
            terminal.Output.WriteLine($"  {departure.Code} {departure.Place}（{departure.Path}）");
            terminal.Output.WriteLine($"    {departure.Message}（{departure.Clause}）");
            terminal.Output.WriteLine("    现为：" + departure.Found);
            if (departure.Hint is not null)
            {
                terminal.Output.WriteLine("    " + departure.Hint);
            }
        }

        return departures.Count == 0 ? ExitCode.Success : ExitCode.Problems;
    }

    private static int Correct(PaperSource source, PartyPaper paper, string folder, Terminal terminal)
    {
        var corrected = paper.CorrectWriting();
        var path = OutputFolder.Save(folder, source.Stem, corrected.Paper);
        terminal.Output.WriteLine($"{path}：改正 {corrected.Changes.Count} 处。");
        foreach (var change in corrected.Changes)
        {
            terminal.Output.WriteLine($"  {change.Path}（{string.Join("、", change.Codes)}）");
            terminal.Output.WriteLine($"    原为：{change.Before}");
            terminal.Output.WriteLine($"    改为：{change.After}");
        }

        return ExitCode.Success;
    }
}
