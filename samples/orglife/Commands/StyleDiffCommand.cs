using System.CommandLine;
using OrgLife.Documents;

namespace OrgLife.Samples.CommandLine;

/// <summary>orglife style diff — says clause by clause where a style departs from the standard.</summary>
internal static class StyleDiffCommand
{
    public static Command Create(Terminal terminal)
    {
        var file = StyleCommand.File();
        var markdown = MarkdownOption.Create();
        var command = new Command("diff", "逐条列出版式与 GB/T 9704-2012 的不同。") { file, markdown };
        command.SetAction(result => Compare(
            StyleSources.Open(StyleCommand.Require(result.GetValue(file)), terminal),
            result.GetValue(markdown),
            terminal.Output));
        return command;
    }

    private static int Compare(HouseStyle style, bool asMarkdown, TextWriter output)
    {
        var departures = style.Entries.Where(entry => entry.Departs).ToList();
        if (departures.Count == 0)
        {
            output.WriteLine($"{style.Name} 与 GB/T 9704-2012 没有不同。");
            return ExitCode.Success;
        }

        var table = new TextTable("条款", "版式项", "标准规定", style.Name);
        foreach (var entry in departures)
        {
            table.Add(entry.Clause, entry.Name, entry.Standard, entry.Text);
        }

        MarkdownOption.Write(table, asMarkdown, output);
        return ExitCode.Success;
    }
}
