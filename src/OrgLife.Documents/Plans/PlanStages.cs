using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>程序 — the stages of a plan, each with its steps.</summary>
internal static class PlanStages
{
    public static IEnumerable<Block> Compose(WorkPlan plan, PaperComposer composer, HeadingNumbers numbers)
    {
        if (!plan.StagesStandAlone)
        {
            yield return new Heading([new Run(numbers.Next(1)), Title(plan, composer)], composer.Styles.Heading(1));
        }

        for (var i = 0; i < plan.Stages.Count; i++)
        {
            foreach (var block in Stage(plan, plan.Stages[i], $"stages[{i}]", composer, numbers))
            {
                yield return block;
            }
        }
    }

    private static int LevelOf(WorkPlan plan) => plan.StagesStandAlone ? 1 : 2;

    private static Run Title(WorkPlan plan, PaperComposer composer) => PaperText.IsGiven(plan.StagesTitle)
        ? PaperText.Of(plan.StagesTitle!, "stagesTitle")
        : new Run(composer.Wording["workPlan.stages"]);

    private static IEnumerable<Block> Stage(
        WorkPlan plan, PlanStage stage, string path, PaperComposer composer, HeadingNumbers numbers) =>
    [
        new Heading(
            [
                new Run(numbers.Next(LevelOf(plan))),
                PaperText.Of(stage.Title, path + ".title"),
                .. Terms(composer, [stage.Period?.ToText(plan.DeadlineStyle)], path + ".period"),
            ],
            composer.Styles.Heading(LevelOf(plan))),
        .. PlanParagraphs.Compose(stage.Paragraphs, path, composer, numbers),
        .. stage.Steps.SelectMany((step, i) => Step(plan, step, $"{path}.steps[{i}]", composer, numbers)),
    ];

    private static IEnumerable<Block> Step(
        WorkPlan plan, PlanStep step, string path, PaperComposer composer, HeadingNumbers numbers)
    {
        var heading = composer.Styles.Heading(3) with { KeepWithNext = step.Paragraphs.Count > 0 };
        return
        [
            new Heading(
                [
                    new Run(numbers.Next(3)),
                    PaperText.Of(step.Title, path + ".title"),
                    .. Terms(composer, StepTerms(plan, step, composer), path),
                ],
                heading),
            .. PlanParagraphs.Compose(step.Paragraphs, path, composer, numbers),
        ];
    }

    private static string?[] StepTerms(WorkPlan plan, PlanStep step, PaperComposer composer) =>
    [
        step.Deadline?.ToText(plan.DeadlineStyle),
        Names(composer, "workPlan.audiences", step.Audiences),
        Names(composer, "workPlan.responsible", step.Responsible),
    ];

    private static string? Names(PaperComposer composer, string key, IReadOnlyList<string> names) =>
        names.Count == 0 ? null : composer.Wording.Fill(key, ("names", string.Join("、", names)));

    // What stands in the brackets after a heading: the time, then whom it concerns, then who sees to it.
    private static IEnumerable<Run> Terms(PaperComposer composer, string?[] terms, string path)
    {
        var said = string.Join("；", terms.Where(term => !string.IsNullOrWhiteSpace(term)));
        return said.Length == 0
            ? []
            : [PaperText.Of(composer.Wording.Fill("workPlan.terms", ("terms", said)), path)];
    }
}
