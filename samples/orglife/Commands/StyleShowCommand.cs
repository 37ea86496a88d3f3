using System.CommandLine;
using OrgLife.Documents;

namespace OrgLife.Samples.CommandLine;

/// <summary>orglife style show — says what holds with a style, key by key.</summary>
internal static class StyleShowCommand
{
    public static Command Create(Terminal terminal)
    {
        var file = StyleCommand.File();
        var markdown = MarkdownOption.Create();
        var command = new Command("show", "写出一个版式的各项。") { file, markdown };
        command.SetAction(result => Show(
            StyleSources.Open(StyleCommand.Require(result.GetValue(file)), terminal),
            result.GetValue(markdown),
            terminal.Output));
        return command;
    }

    private static int Show(HouseStyle style, bool asMarkdown, TextWriter output)
    {
        var table = new TextTable("键", "版式项", style.Name, "标准规定", "条款");
        foreach (var entry in style.Entries)
        {
            table.Add(
                entry.Key,
                entry.Name,
                entry.Text,
                entry.Standard.Length > 0 ? entry.Standard : "（未规定）",
                entry.Clause);
        }

        MarkdownOption.Write(table, asMarkdown, output);
        return ExitCode.Success;
    }
}
