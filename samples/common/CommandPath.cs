using System.CommandLine.Parsing;

namespace OrgLife.Samples;

/// <summary>命令全名 — a command with those it stands under: orglife render.</summary>
internal static class CommandPath
{
    public static string Of(CommandResult command) => command.Parent is CommandResult parent
        ? Of(parent) + " " + command.Command.Name
        : command.Command.Name;
}
