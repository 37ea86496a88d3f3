namespace OrgLife.Documents;

/// <summary>What a profile rules of ballots and of their summaries alike.</summary>
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

    public static void CheckYear(int? year, RuleProfile rules, ProblemList problems)
    {
        if (rules.AppraisalYear is { } ruled && year is { } found && ruled != found)
        {
            problems.AddRuled(
                RuleKey.AppraisalYear, RuleProblems.AppraisalYearDiffers, "appraisalYear", null, ruled, found);
        }
    }
}
