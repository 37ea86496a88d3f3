using System.CommandLine;
using OrgLife.Documents;

namespace OrgLife.Samples.CommandLine;

/// <summary>orglife rules schema — prints the JSON schema of rule profiles.</summary>
internal static class RulesSchemaCommand
{
    public static Command Create(Terminal terminal)
    {
        var command = new Command("schema", "写出规则方案的 JSON Schema。");
        command.SetAction(_ =>
        {
            terminal.Output.WriteLine(RuleProfiles.Schema.TrimEnd());
            return ExitCode.Success;
        });
        return command;
    }
}
