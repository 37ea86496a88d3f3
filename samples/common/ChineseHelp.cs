using System.CommandLine;
using System.CommandLine.Invocation;

namespace OrgLife.Samples;

/// <summary>帮助 — the help of a command in Chinese; the package's own is half translated.</summary>
/// <param name="note">What stands at the end.</param>
internal sealed class ChineseHelp(string note) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var command = parseResult.CommandResult.Command;
        var output = parseResult.InvocationConfiguration.Output;
        output.WriteLine(command.Description);
        output.WriteLine();
        output.WriteLine("用法：" + Usage(parseResult));
        WriteSection(output, "命令：", command.Subcommands.Select(child => (child.Name, child.Description)));
        WriteSection(output, "参数：", command.Arguments.Select(argument => (argument.Name, argument.Description)));
        WriteSection(output, "选项：", Options(parseResult).Select(option => (Label(option), option.Description)));
        output.WriteLine();
        output.WriteLine(note);
        return ExitCode.Success;
    }

    private static string Usage(ParseResult result)
    {
        var command = result.CommandResult.Command;
        var arguments = command.Arguments.Select(argument => argument.Name
            + (argument.Arity.MaximumNumberOfValues > 1 ? "…" : ""));
        var subcommand = command.Subcommands.Count > 0 ? new[] { "<命令>" } : [];
        return string.Join(' ', [CommandPath.Of(result.CommandResult), .. subcommand, .. arguments, "[选项]"]);
    }

    private static IEnumerable<Option> Options(ParseResult result)
    {
        var options = result.CommandResult.Command.Options;
        var inherited = result.RootCommandResult.Command.Options.Where(option => option.Recursive);
        return options.Concat(inherited).Where(option => !option.Hidden).Distinct();
    }

    private static string Label(Option option)
    {
        // -? and the forms of Windows work too; nobody needs to be told.
        var aliases = option.Aliases.Where(alias => alias.Length == 2 && alias[0] == '-' && char.IsLetter(alias[1]));
        var names = string.Join(", ", aliases.Prepend(option.Name));
        return option.HelpName is null ? names : names + " " + option.HelpName;
    }

    private static void WriteSection(TextWriter output, string title, IEnumerable<(string Name, string? Text)> lines)
    {
        var all = lines.ToList();
        if (all.Count == 0)
        {
            return;
        }

        output.WriteLine();
        output.WriteLine(title);
        var width = all.Max(line => DisplayWidth.Of(line.Name));
        foreach (var (name, text) in all)
        {
            output.WriteLine($"  {DisplayWidth.PadRight(name, width)}  {text}".TrimEnd());
        }
    }
}
