using System.CommandLine;
using OrgLife.Documents;

namespace OrgLife.Samples.CommandLine;

/// <summary>orglife style schema — prints the JSON schema of house styles.</summary>
internal static class StyleSchemaCommand
{
    public static Command Create(Terminal terminal)
    {
        var command = new Command("schema", "写出版式的 JSON Schema。");
        command.SetAction(_ =>
        {
            terminal.Output.WriteLine(HouseStyle.Schema.TrimEnd());
            return ExitCode.Success;
        });
        return command;
    }
}
