namespace OrgLife.Documents;

/// <summary>
/// 最高等次上限 — never cuts by votes: 一般不超过 is a measure, and the branch decides the grades. While they are not
/// decided, members level at the cap are named; when they are, exceeding it is reported as gravely as the profile says.
/// </summary>
internal static class TopGradeRules
{
    public static void Check(AppraisalSummary summary, RuleProfile rules, ProblemList problems)
    {
        if (rules.Cap is not { } cap || summary.Grades.Labels.Count == 0)
        {
            return;
        }

        var members = BasisOf(summary, cap.Basis);
        if (cap.Of(members) is not { } most)
        {
            return;
        }

        var decided = summary.Members.Where(tally => tally.Grade is not null).ToList();
        if (decided.Count > 0)
        {
            CheckDecided(summary, cap, (members, most), problems);
        }
        else
        {
            CheckTie(summary, most, problems);
        }
    }

    private static void CheckDecided(
        AppraisalSummary summary, GradeCap cap, (int Members, int Most) limit, ProblemList problems)
    {
        var top = summary.Grades.Labels[0];
        var found = summary.Members.Count(tally => tally.Grade == top);
        CheckFound(top, found, cap, limit, "members", problems);
    }

    /// <summary>Reports that more were given the first grade than may be.</summary>
    public static void CheckFound(
        string top, int found, GradeCap cap, (int Members, int Most) limit, string path, ProblemList problems)
    {
        if (found > limit.Most)
        {
            var kind = RuleProblems.TopGradeCap with { Severity = cap.Severity ?? ProblemSeverity.Warning };
            problems.AddRuled(
                RuleKey.Cap, kind, path, null,
                top, found, RuleText.Of(cap.Basis), limit.Members, cap.Share!, limit.Most);
        }
    }

    private static void CheckTie(AppraisalSummary summary, int most, ProblemList problems)
    {
        var ranked = summary.Members.Where(tally => tally.Counts.Count > 0)
            .OrderByDescending(tally => tally.Counts[0]).ToList();
        if (most == 0 || ranked.Count <= most || ranked[most].Counts[0] is 0)
        {
            return;
        }

        var votes = ranked[most].Counts[0];
        if (ranked[most - 1].Counts[0] == votes)
        {
            var tied = ranked.Where(tally => tally.Counts[0] == votes).Select(tally => tally.Member.Name).ToList();
            problems.AddRuled(
                RuleKey.Cap, RuleProblems.TieAtCap, "members", null,
                summary.Grades.Labels[0], most, tied.Count, votes, string.Join("、", tied));
        }
    }

    private static int BasisOf(AppraisalSummary summary, CapBasis basis) => basis switch
    {
        CapBasis.AllMembers => summary.Members.Count,
        CapBasis.Participating => summary.Members.Count(tally => tally.Counts.Count > 0),
        _ => summary.Members.Count(tally => !tally.Member.IsProbationary),
    };
}
