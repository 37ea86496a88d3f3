namespace OrgLife.Documents;

/// <summary>测评汇总表 held against a profile: grades, quorum, rates, rows, the cap on the first grade.</summary>
internal static class RuledAppraisalSummary
{
    public static void Check(AppraisalSummary summary, RuleProfile rules, ProblemList problems)
    {
        RuledAppraisal.CheckGrades(summary.Grades, rules, problems);
        RuledAppraisal.CheckYear(summary.AppraisalYear, rules, problems);
        RuledDates.Check(summary.Date, Milestone.GeneralMeeting, "date", rules, problems);
        CheckRound(summary, rules, problems);
        CheckQuorum(summary, rules, problems);
        RuledRate.Check(summary.Rate, rules, problems);
        CheckRows(summary, rules, problems);
        TopGradeRules.Check(summary, rules, problems);
    }

    private static void CheckRound(AppraisalSummary summary, RuleProfile rules, ProblemList problems)
    {
        if (rules.Round is { } round && round != (summary.Round ?? 1))
        {
            problems.AddRuled(
                RuleKey.Round, RuleProblems.RoundDiffers, "round", null, round, summary.Round ?? 1);
        }
    }

    private static void CheckQuorum(AppraisalSummary summary, RuleProfile rules, ProblemList problems)
    {
        if (rules.Quorum is { } quorum && !quorum.IsMet(summary.Ballots.Present, summary.Ballots.Expected))
        {
            problems.AddRuled(
                RuleKey.Quorum, RuleProblems.TooFewPresent, "ballots.present", null,
                summary.Ballots.Present, summary.Ballots.Expected, RuleText.Of(quorum));
        }
    }

    private static void CheckRows(AppraisalSummary summary, RuleProfile rules, ProblemList problems)
    {
        for (var index = 0; index < summary.Members.Count; index++)
        {
            var (tally, path) = (summary.Members[index], $"members[{index}]");
            if (tally.Unclear > 0 && rules.RowsMayBeInvalid == false)
            {
                problems.AddRuled(
                    RuleKey.RowsMayBeInvalid, RuleProblems.RowInvalid, path + ".unclear", null,
                    tally.Member.Name, tally.Unclear);
            }

            var isGraded = tally.Counts.Count > 0 || tally.Grade is not null;
            if (isGraded && tally.Member.IsAppraisedElsewhere && rules.Leaders == LeaderPolicy.Excluded)
            {
                problems.AddRuled(RuleKey.Leaders, RuleProblems.LeaderGraded, path, null, tally.Member.Name);
            }
        }
    }
}
