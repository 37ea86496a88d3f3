using System.CommandLine;
using OrgLife.Documents;

namespace OrgLife.Samples.CommandLine;

/// <summary>orglife check — reads papers and lists what is wrong with them.</summary>
internal static class CheckCommand
{
    public static Command Create(Terminal terminal)
    {
        var files = FilesArgument.Create();
        var rules = RulesOption.Create();
        var set = new Option<bool>("--set") { Description = "把这些文书当作一套互相核对；写了 --rules 的，并列出还缺的。" };
        var seal = SealOption.Create();
        var command = new Command("check", "检查文书，列出全部问题，不写文件。") { files, rules, set, seal };
        command.SetAction((result, cancellation) => CommandRunner.Work(
            () => SealOption.Use(result.GetValue(seal), terminal, seals => Check(
                PaperSources.Of(result.GetValue(files), terminal),
                RulesOption.Open(result.GetValue(rules), terminal),
                result.GetValue(set),
                seals,
                terminal,
                cancellation)),
            cancellation));
        return command;
    }

    private static int Check(
        IReadOnlyList<PaperSource> sources,
        RuleProfile? rules,
        bool asSet,
        GivenSeals seals,
        Terminal terminal,
        CancellationToken cancellation)
    {
        var papers = new List<PartyPaper>();
        var outcome = EachSource.Run(sources, terminal, source => Check(source, rules, papers, terminal), cancellation);
        seals.TryOn(papers);

        if (asSet)
        {
            ProblemReport.Write(
                terminal.Output,
                rules is null ? "成套文书" : $"成套文书（{rules.Name}）",
                [.. rules is null ? [] : papers.CheckCompleteness(rules), .. papers.CheckTogether(rules)]);
        }

        return outcome;
    }

    private static int Check(
        PaperSource source, RuleProfile? rules, List<PartyPaper> papers, Terminal terminal)
    {
        var paper = CheckedPaper.Read(source, rules);
        ProblemReport.Write(terminal.Output, paper);
        if (paper.Paper is not null)
        {
            papers.Add(paper.Paper);
        }

        return paper.HasErrors ? ExitCode.Problems : ExitCode.Success;
    }
}
