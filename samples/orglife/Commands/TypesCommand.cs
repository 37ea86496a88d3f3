using System.CommandLine;
using OrgLife.Documents;

namespace OrgLife.Samples.CommandLine;

/// <summary>orglife types — lists the papers that the library knows.</summary>
internal static class TypesCommand
{
    public static Command Create(Terminal terminal)
    {
        var command = new Command("types", "列出全部文书种类。");
        command.SetAction(_ => List(terminal.Output));
        return command;
    }

    private static int List(TextWriter output)
    {
        var table = new TextTable("type", "文书");
        foreach (var kind in PaperCatalogue.All)
        {
            table.Add(kind.Type, kind.Name);
        }

        table.WriteTo(output);
        return ExitCode.Success;
    }
}
