namespace OrgLife.Documents;

/// <summary>工作方案 held against a profile: its steps end in time and are numbered as the notice numbers them.</summary>
internal static class RuledWorkPlan
{
    public static void Check(WorkPlan plan, RuleProfile rules, ProblemList problems)
    {
        RuledDates.Check(plan.Date, Milestone.WorkPlan, "date", rules, problems);
        if (rules.Numbering is { } numbering && numbering != plan.Numbering)
        {
            problems.AddRuled(
                RuleKey.Numbering, RuleProblems.NumberingDiffers, "numbering", null,
                RuleText.Of(numbering), RuleText.Of(plan.Numbering));
        }

        CheckSteps(plan, rules, problems);
    }

    // Which step is which milestone nobody can tell from its name; but none may end after the last of all.
    private static void CheckSteps(WorkPlan plan, RuleProfile rules, ProblemList problems)
    {
        if (RuleTimes.Last(rules) is not { } last)
        {
            return;
        }

        for (var stage = 0; stage < plan.Stages.Count; stage++)
        {
            for (var step = 0; step < plan.Stages[stage].Steps.Count; step++)
            {
                var path = $"stages[{stage}].steps[{step}].deadline";
                RuledDates.CheckNotAfter(plan.Stages[stage].Steps[step].Deadline?.Date, last, path, problems);
            }
        }
    }
}
