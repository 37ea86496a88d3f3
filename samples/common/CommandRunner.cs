using System.CommandLine;
using System.CommandLine.Help;

namespace OrgLife.Samples;

/// <summary>
/// 运行 — parses the arguments and runs the command; what a user can cause ends in a message, never in a stack trace.
/// </summary>
internal static class CommandRunner
{
    /// <param name="root">The program, with its commands.</param>
    /// <param name="arguments">What the shell passed on.</param>
    /// <param name="terminal">Where it reads and writes.</param>
    /// <param name="note">What stands at the end of the help.</param>
    /// <param name="cancellation">Ends the work early, as Ctrl-C does.</param>
    public static async Task<int> RunAsync(
        Command root,
        string[] arguments,
        Terminal terminal,
        string note,
        CancellationToken cancellation = default)
    {
        root.Options.Add(new HelpOption { Description = "显示帮助。", Action = new ChineseHelp(note) });
        root.Options.Add(new VersionOption { Description = "显示版本。" });
        // No response files: a paper may well be called @工作方案.json.
        var result = root.Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (UsageErrors.Of(result, arguments) is { } errors)
        {
            terminal.Error.WriteLine(errors);
            return ExitCode.Failure;
        }

        return await InvokeAsync(result, terminal, cancellation);
    }

    /// <summary>Does a command's work beside the thread that listens for Ctrl-C.</summary>
    public static Task<int> Work(Func<int> work, CancellationToken cancellation) => Task.Run(work, cancellation);

    private static async Task<int> InvokeAsync(ParseResult result, Terminal terminal, CancellationToken cancellation)
    {
        var invocation = new InvocationConfiguration
        {
            Output = terminal.Output,
            Error = terminal.Error,
            EnableDefaultExceptionHandler = false,
        };
        try
        {
            return await result.InvokeAsync(invocation, cancellation);
        }
        catch (CommandFailedException exception)
        {
            terminal.Error.WriteLine("错误：" + exception.Message);
            return ExitCode.Failure;
        }
        catch (OperationCanceledException)
        {
            terminal.Error.WriteLine("已取消。没有留下写了一半的文件。");
            return ExitCode.Cancelled;
        }
        catch (Exception exception) when (FileTrouble.Covers(exception))
        {
            terminal.Error.WriteLine($"错误：不能输出：{FileTrouble.Reason(exception)}。");
            return ExitCode.Failure;
        }
    }
}
