namespace OrgLife.Documents;

/// <summary>
/// 最高等次上限 over the decisions of a set, year by year. How many members there are a ballot of the set says; without one
/// the decisions are taken for all.
/// </summary>
internal static class RuledDecisions
{
    public static void Check(IReadOnlyList<PartyPaper> papers, RuleProfile rules, ProblemList problems)
    {
        if (rules.Cap is not { } cap)
        {
            return;
        }

        var listed = papers.OfType<BallotForm>()
            .Select(form => form.Entries.Select(entry => entry.Member).ToList())
            .OrderByDescending(members => members.Count).FirstOrDefault();
        foreach (var year in papers.OfType<AppraisalDecision>().GroupBy(decision => decision.AppraisalYear))
        {
            CheckYear([.. year], listed, cap, problems);
        }
    }

    private static void CheckYear(
        IReadOnlyList<AppraisalDecision> decisions,
        IReadOnlyList<PartyMember>? listed,
        GradeCap cap,
        ProblemList problems)
    {
        var members = BasisOf(decisions, listed, cap.Basis);
        var isWhole = listed is not null || cap.Of(members) > 0;
        if (isWhole && cap.Of(members) is { } most && decisions[0].Grades.Labels.Count > 0)
        {
            var top = decisions[0].Grades.Labels[0];
            var found = decisions.Count(decision => decision.Grade == top);
            TopGradeRules.CheckFound(top, found, cap, (members, most), "", problems);
        }
    }

    private static int BasisOf(
        IReadOnlyList<AppraisalDecision> decisions, IReadOnlyList<PartyMember>? listed, CapBasis basis)
    {
        IReadOnlyList<PartyMember> all = listed ?? [.. decisions.Select(decision => decision.Member)];
        return basis switch
        {
            CapBasis.AllMembers => all.Count,
            CapBasis.Participating => decisions.Count(decision => PaperText.IsGiven(decision.Grade)),
            _ => all.Count(member => !member.IsProbationary),
        };
    }
}
