using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>有关要求 — each under its own number; a named one has its name as a run-in heading.</summary>
internal static class PlanRequirements
{
    private static readonly char[] Stops = ['。', '！', '？', '：', '；'];

    public static IEnumerable<Block> Compose(WorkPlan plan, PaperComposer composer, HeadingNumbers numbers)
    {
        if (plan.Requirements.Count == 0)
        {
            return [];
        }

        return
        [
            new Heading(
                [new Run(numbers.Next(1)), new Run(composer.Wording["workPlan.requirements"])],
                composer.Styles.Heading(1)),
            .. plan.Requirements.SelectMany((requirement, i) =>
                Requirement(requirement, $"requirements[{i}]", composer, numbers)),
        ];
    }

    private static IEnumerable<Block> Requirement(
        PlanRequirement requirement, string path, PaperComposer composer, HeadingNumbers numbers)
    {
        var number = new Run(numbers.Next(2));
        var first = requirement.Paragraphs.Take(1)
            .SelectMany(paragraph => PlanParagraphs.Inlines(paragraph, path + ".paragraphs[0]", numbers));
        yield return requirement.Title is null
            ? new Paragraph([number, .. first], composer.Styles.Body)
            : new Heading([number, PaperText.Of(WithStop(requirement.Title), path + ".title")], HeadingStyle(composer))
            {
                RunIn = [.. first.Select(run => run with { Style = composer.Styles.Body.Text })],
            };
        for (var i = 1; i < requirement.Paragraphs.Count; i++)
        {
            yield return new Paragraph(
                [.. PlanParagraphs.Inlines(requirement.Paragraphs[i], $"{path}.paragraphs[{i}]", numbers)],
                composer.Styles.Body);
        }
    }

    private static ParagraphStyle HeadingStyle(PaperComposer composer) =>
        composer.Styles.Heading(2) with { KeepWithNext = false };

    private static string WithStop(string title) =>
        title.Length > 0 && Stops.Contains(title[title.Length - 1]) ? title : title + "。";
}
