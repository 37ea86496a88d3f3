namespace OrgLife.Documents;

/// <summary>
/// 工作方案 — what the notices ask of a plan: a theme, and for the work before, at and after the meeting a time
/// for every step. Times that contradict each other are warnings only: real notices have them.
/// </summary>
internal static class WorkPlanRules
{
    public static void Check(WorkPlan plan, ProblemList problems)
    {
        if (string.IsNullOrWhiteSpace(plan.Theme))
        {
            problems.Add(ProblemCatalogue.PlanWithoutTheme, "theme", null);
        }

        CheckStages(plan, problems);
        CheckSteps(plan, problems);
        DateRules.CheckOfPaper(plan.Date, "成文日期", problems);
    }

    private static void CheckStages(WorkPlan plan, ProblemList problems)
    {
        for (var index = 0; index < plan.Stages.Count; index++)
        {
            var stage = plan.Stages[index];
            if (stage.Steps.Count == 0 && stage.Paragraphs.Count == 0)
            {
                problems.Add(ProblemCatalogue.StageEmpty, $"stages[{index}]", null, stage.Title);
            }
        }
    }

    private static void CheckSteps(WorkPlan plan, ProblemList problems)
    {
        var titles = new HashSet<string>(StringComparer.Ordinal);
        OfficialDate? latest = null;
        foreach (var (stage, step, path) in StepsOf(plan))
        {
            if (!titles.Add(step.Title))
            {
                problems.Add(ProblemCatalogue.StepRepeated, path + ".title", null, step.Title);
            }

            if (step.Deadline is null)
            {
                problems.Add(ProblemCatalogue.StepWithoutDeadline, path, null, step.Title);
            }
            else if (step.Deadline.Date is { } date)
            {
                CheckTime(plan, stage, date, latest, path + ".deadline", problems);
                latest = latest is null || date.IsAfter(latest) ? date : latest;
            }
        }
    }

    private static void CheckTime(
        WorkPlan plan,
        PlanStage stage,
        OfficialDate date,
        OfficialDate? latest,
        string path,
        ProblemList problems)
    {
        if (latest is not null && latest.IsAfter(date))
        {
            problems.Add(ProblemCatalogue.StepOutOfOrder, path, null, date, latest);
        }

        if (plan.Date.IsAfter(date))
        {
            problems.Add(ProblemCatalogue.StepBeforeIssue, path, null, date, plan.Date);
        }

        if (stage.Period is { } period && (period.From.IsAfter(date) || date.IsAfter(period.To)))
        {
            problems.Add(ProblemCatalogue.StepOutsideStage, path, null, date, period.ToText(DateStyle.Full));
        }
    }

    private static IEnumerable<(PlanStage Stage, PlanStep Step, string Path)> StepsOf(WorkPlan plan) =>
        plan.Stages.SelectMany((stage, stageIndex) => stage.Steps.Select(
            (step, stepIndex) => (stage, step, $"stages[{stageIndex}].steps[{stepIndex}]")));
}
