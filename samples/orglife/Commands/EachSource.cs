using OrgLife.Documents;

namespace OrgLife.Samples.CommandLine;

/// <summary>Works through the sources of a command; what fails for one does not keep the others from theirs.</summary>
internal static class EachSource
{
    /// <param name="sources">The sources.</param>
    /// <param name="terminal">Where what fails is said.</param>
    /// <param name="work">What is done; its exit code.</param>
    /// <param name="cancellation">Ends the work before the next source.</param>
    /// <returns>The worst exit code of all.</returns>
    public static int Run(
        IReadOnlyList<PaperSource> sources,
        Terminal terminal,
        Func<PaperSource, int> work,
        CancellationToken cancellation)
    {
        var outcome = ExitCode.Success;
        foreach (var source in sources)
        {
            cancellation.ThrowIfCancellationRequested();
            outcome = Math.Max(outcome, Run(source, terminal, work));
        }

        return outcome;
    }

    /// <summary>As <see cref="Run(IReadOnlyList{PaperSource}, Terminal, Func{PaperSource, int}, CancellationToken)"/>, with the
    /// paper that was read; JSON that is no paper is reported.</summary>
    public static int Run(
        IReadOnlyList<PaperSource> sources,
        Terminal terminal,
        Func<PaperSource, PartyPaper, int> work,
        CancellationToken cancellation) =>
        Run(sources, terminal, source => Run(source, terminal, work), cancellation);

    private static int Run(PaperSource source, Terminal terminal, Func<PaperSource, PartyPaper, int> work)
    {
        var read = CheckedPaper.Read(source);
        if (read.Paper is { } paper)
        {
            return work(source, paper);
        }

        ProblemReport.Write(terminal.Output, read);
        return ExitCode.Problems;
    }

    private static int Run(PaperSource source, Terminal terminal, Func<PaperSource, int> work)
    {
        try
        {
            return work(source);
        }
        catch (CommandFailedException exception)
        {
            terminal.Error.WriteLine("错误：" + exception.Message);
            return ExitCode.Failure;
        }
    }
}
