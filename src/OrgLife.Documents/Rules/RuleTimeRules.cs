namespace OrgLife.Documents;

/// <summary>
/// 时限 — times of a profile that contradict each other are warnings only: a real notice wants the report before the work
/// must be done.
/// </summary>
internal static class RuleTimeRules
{
    public static void Check(RuleProfile profile, ProblemList problems)
    {
        CheckReport(profile, problems);
        for (var index = 0; index < profile.Themes?.Count; index++)
        {
            var theme = profile.Themes[index];
            if (theme.From > theme.To)
            {
                problems.Add(RuleProblems.ThemeReversed, $"themes[{index}]", theme.Words, theme.From, theme.To);
            }
        }
    }

    private static void CheckReport(RuleProfile profile, ProblemList problems)
    {
        var completion = RuleTimes.Of(profile, Milestone.Completion);
        for (var index = 0; index < profile.Deadlines?.Count; index++)
        {
            var (milestone, time) = (profile.Deadlines[index].Milestone, profile.Deadlines[index].Deadline);
            var isAfter = milestone is Milestone.Report or Milestone.Filing
                && completion?.Date is { } done && time.Date is { } date && date.LastDay < done.LastDay;
            if (isAfter)
            {
                problems.Add(
                    RuleProblems.ReportBeforeCompletion, $"deadlines[{index}]", null, RuleText.Of(milestone),
                    time.Date!, completion!.Date!);
            }
        }
    }
}
