using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>有关要求 — each under its own number; a named one has its name as a run-in heading.</summary>
internal static class PlanRequirements
{
    public static IEnumerable<Block> Compose(WorkPlan plan, PaperComposer composer, HeadingNumbers numbers)
    {
        if (plan.Requirements.Count == 0)
        {
            return [];
        }

        return
        [
            new Heading(
                [new Run(numbers.Next(1)), Title(plan, composer)],
                composer.Styles.Heading(1)),
            .. plan.Requirements.SelectMany((requirement, i) =>
                Requirement(requirement, $"requirements[{i}]", composer, numbers, plan.StagesStandAlone ? 3 : 2)),
        ];
    }

    private static Run Title(WorkPlan plan, PaperComposer composer) => PaperText.IsGiven(plan.RequirementsTitle)
        ? PaperText.Of(plan.RequirementsTitle!, "requirementsTitle")
        : new Run(composer.Wording["workPlan.requirements"]);

    private static IEnumerable<Block> Requirement(
        PlanRequirement requirement, string path, PaperComposer composer, HeadingNumbers numbers, int level)
    {
        var number = new Run(numbers.Next(level));
        var lines = requirement.Paragraphs.SelectMany((paragraph, i) =>
            PlanParagraphs.Lines(paragraph, $"{path}.paragraphs[{i}]", numbers)).ToList();
        var first = lines.Count > 0 ? lines[0] : [];
        yield return PaperText.IsGiven(requirement.Title)
            ? RunInHeading.Compose(composer, level, number, requirement.Title!, path + ".title", first)
            : PlanParagraphs.Line(composer, [number, .. first]);
        foreach (var line in lines.Skip(1))
        {
            yield return PlanParagraphs.Line(composer, line);
        }
    }
}
