using OrgLife.Documents;
using OrgLife.Documents.Layout;

namespace OrgLife.Samples.CommandLine;

/// <summary>One run of orglife branch: reads, checks, derives, makes and files.</summary>
internal sealed class BranchRun(Terminal terminal, CancellationToken cancellation)
{
    public int Run(PaperSource source, RuleProfile rules, string? folder, string? fontFolder, bool withJson)
    {
        if (Read(source) is not { } meeting)
        {
            return ExitCode.Problems;
        }

        var papers = meeting.Papers(rules).Named();
        if (Report(source, meeting, papers, rules) || folder is null)
        {
            return HasErrors(meeting, papers, rules) ? ExitCode.Problems : ExitCode.Success;
        }

        return Make(papers, rules, OutputFolder.Open(folder), SampleFonts.Open(fontFolder), withJson);
    }

    private BranchMeeting? Read(PaperSource source)
    {
        try
        {
            using var stream = source.Open();
            return BranchMeeting.FromJson(stream);
        }
        catch (InvalidJsonException exception)
        {
            ProblemReport.Write(terminal.Error, source.Label, exception.Problems);
            return null;
        }
        catch (Exception exception) when (FileTrouble.Covers(exception))
        {
            throw source.Failed(exception);
        }
    }

    // Whether there is an error, so that nothing is written.
    private bool Report(
        PaperSource source, BranchMeeting meeting, IReadOnlyList<NamedPaper> papers, RuleProfile rules)
    {
        ProblemReport.Write(terminal.Output, source.Label, meeting.Check(rules));
        foreach (var (name, paper) in papers)
        {
            if (paper.Check(rules) is { Count: > 0 } problems)
            {
                ProblemReport.Write(terminal.Output, name, problems);
            }
        }

        var set = papers.Select(paper => paper.Paper).ToList();
        ProblemReport.Write(
            terminal.Output,
            $"成套文书（{rules.Name}，{papers.Count} 份）",
            [.. set.CheckCompleteness(rules), .. set.CheckTogether(rules)]);
        return HasErrors(meeting, papers, rules);
    }

    private static bool HasErrors(BranchMeeting meeting, IReadOnlyList<NamedPaper> papers, RuleProfile rules) =>
        meeting.Check(rules).Concat(papers.SelectMany(paper => paper.Paper.Check(rules)))
            .Any(problem => problem.Severity == ProblemSeverity.Error);

    private int Make(
        IReadOnlyList<NamedPaper> papers, RuleProfile rules, string folder, FontLibrary fonts, bool withJson) =>
        FileMaking.Run(terminal, folder, () => new BranchFiles(folder, fonts, withJson, cancellation)
            .Make(papers, rules, (paper, done) => terminal.Output.WriteLine($"{paper.Name}（{done.Pages} 页）")));
}
