using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace OrgLife.Documents.Rendering.Tests;

/// <summary>Runs a program of the machine and takes what it says.</summary>
internal static class OutsideProgram
{
    public static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    /// <summary>What the program writes when it succeeds.</summary>
    /// <exception cref="JudgeException">It is missing, fails, or is not ready in time.</exception>
    public static string Run(string program, params string[] arguments) =>
        Run(program, arguments, new Dictionary<string, string>(), Patience);

    public static string Run(
        string program,
        IReadOnlyList<string> arguments,
        IReadOnlyDictionary<string, string> environment,
        TimeSpan patience,
        string folder = "")
    {
        var outcome = Try(program, arguments, environment, patience, folder);
        return outcome.ExitCode == 0
            ? outcome.Output
            : throw new JudgeException($"{program} ended with {outcome.ExitCode}: {outcome.Errors}{outcome.Output}");
    }

    public static Outcome Try(string program, params string[] arguments) =>
        Try(program, arguments, new Dictionary<string, string>(), Patience, "");

    private static Outcome Try(
        string program,
        IReadOnlyList<string> arguments,
        IReadOnlyDictionary<string, string> environment,
        TimeSpan patience,
        string folder)
    {
        using var process = Start(program, arguments, environment, folder);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(patience))
        {
            process.Kill(entireProcessTree: true);
            throw new JudgeException($"{program} was not ready after {patience.TotalSeconds} seconds.");
        }

        return new Outcome(process.ExitCode, output.GetAwaiter().GetResult(), errors.GetAwaiter().GetResult());
    }

    private static Process Start(
        string program,
        IReadOnlyList<string> arguments,
        IReadOnlyDictionary<string, string> environment,
        string folder)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception e)
        {
            throw new JudgeException($"{program} is missing here: run ./build.sh test, which installs it.", e);
        }
    }

    /// <summary>How a program ended.</summary>
    internal sealed record Outcome(int ExitCode, string Output, string Errors);
}
