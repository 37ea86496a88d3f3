using System.CommandLine;

namespace OrgLife.Samples.CommandLine;

/// <summary>orglife rules — shows the rule profiles.</summary>
internal static class RulesCommand
{
    public static Command Create(Terminal terminal) => new("rules", "列出、查看、比较规则方案。")
    {
        RulesListCommand.Create(terminal),
        RulesShowCommand.Create(terminal),
        RulesDiffCommand.Create(terminal),
        RulesSchemaCommand.Create(terminal),
    };

    /// <summary>An argument that names a profile.</summary>
    public static Argument<string?> Profile(string name) => new(name)
    {
        Description = "规则方案的名称（见 rules list）或 JSON 文件。",
        Arity = ArgumentArity.ZeroOrOne,
    };

    /// <exception cref="CommandFailedException">Nothing was written.</exception>
    public static string Require(string? argument) => string.IsNullOrEmpty(argument)
        ? throw new CommandFailedException("没有写规则方案。可用的名称见 rules list。")
        : argument;
}
