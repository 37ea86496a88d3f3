using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;

namespace OrgLife.Samples;

/// <summary>用法错误 — says in Chinese what is wrong with the arguments.</summary>
internal static class UsageErrors
{
    /// <summary>What is wrong, and where to read on; null where the arguments are in order.</summary>
    public static string? Of(ParseResult result, string[] arguments)
    {
        // The package takes an unknown option for the name of a file.
        var unknown = UnknownOptions(result, arguments).Select(option => $"错误：不认识选项 {option}。");
        var parsing = result.Action is ParseErrorAction or null
            ? result.Errors.Select(error => Describe(error, result))
            : [];
        string[] errors = [.. unknown.Concat(parsing).Distinct()];
        return errors.Length == 0
            ? null
            : string.Join('\n', errors.Append($"用法见：{CommandPath.Of(result.CommandResult)} --help"));
    }

    private static IEnumerable<string> UnknownOptions(ParseResult result, string[] arguments)
    {
        var commands = new[] { result.CommandResult.Command, result.RootCommandResult.Command };
        var known = commands
            .SelectMany(command => command.Options)
            .SelectMany(option => option.Aliases.Append(option.Name))
            .ToHashSet(StringComparer.Ordinal);
        return arguments
            .TakeWhile(argument => argument != "--")
            .Where(argument => argument.Length > 1 && argument[0] == '-')
            .Where(argument => !known.Contains(argument.Split('=', ':')[0]));
    }

    private static string Describe(ParseError error, ParseResult result) => error.SymbolResult switch
    {
        OptionResult { Tokens.Count: 0 } option => $"错误：选项 {option.Option.Name} 后面没有写值。",
        OptionResult option => $"错误：选项 {option.Option.Name} 只能写一次，只能有一个值。",
        _ when result.UnmatchedTokens.Count > 0 => $"错误：不认识“{string.Join("”“", result.UnmatchedTokens)}”。",
        CommandResult command => $"错误：没有写命令。可用：{Names(command)}。",
        _ => "错误：" + error.Message,
    };

    private static string Names(CommandResult command) =>
        string.Join("、", command.Command.Subcommands.Select(subcommand => subcommand.Name));
}
