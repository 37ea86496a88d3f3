namespace OrgLife.Documents;

/// <summary>What a profile rules of ballots, summaries, decisions and feedbacks alike.</summary>
internal static class RuledAppraisal
{
    public static void CheckGrades(GradeScale grades, RuleProfile rules, ProblemList problems)
    {
        if (rules.Grades is { } ruled && !ruled.Labels.SequenceEqual(grades.Labels))
        {
            problems.AddRuled(
                RuleKey.Grades, RuleProblems.GradesDiffer, "grades.labels", null,
                RuleText.Of(ruled), RuleText.Of(grades));
        }
    }

    public static void CheckSecrecy(BallotSecrecy found, RuleProfile rules, ProblemList problems)
    {
        if (rules.Secrecy is { } ruled && ruled != found)
        {
            problems.AddRuled(
                RuleKey.Secrecy, RuleProblems.SecrecyDiffers, "secrecy", null, RuleText.Of(ruled), RuleText.Of(found));
        }
    }

    /// <summary>A leader who is left out of the appraisal is given no grade.</summary>
    public static void CheckLeader(PartyMember member, string? grade, RuleProfile rules, ProblemList problems)
    {
        if (PaperText.IsGiven(grade) && member.IsAppraisedElsewhere && rules.Leaders == LeaderPolicy.Excluded)
        {
            problems.AddRuled(RuleKey.Leaders, RuleProblems.LeaderGraded, "grade", grade, member.Name);
        }
    }

    public static void CheckYear(int? year, RuleProfile rules, ProblemList problems)
    {
        if (rules.AppraisalYear is { } ruled && year is { } found && ruled != found)
        {
            problems.AddRuled(
                RuleKey.AppraisalYear, RuleProblems.AppraisalYearDiffers, "appraisalYear", null, ruled, found);
        }
    }
}
