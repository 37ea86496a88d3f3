using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>主题、目的、基本情况 — headings of the first level with their text on the same line, or below.</summary>
internal static class PlanPoints
{
    public static IEnumerable<Block> Compose(WorkPlan plan, PaperComposer composer, HeadingNumbers numbers) =>
    [
        .. Point(composer, numbers, composer.Wording["workPlan.theme"], plan.Theme, "theme"),
        .. Point(composer, numbers, composer.Wording["workPlan.purpose"], plan.Purpose, "purpose"),
        .. plan.Points.SelectMany((point, i) => point.StandsAlone
            ? Part(composer, numbers, point, $"points[{i}]")
            : Point(
                composer,
                numbers,
                composer.Wording.Fill("workPlan.point", ("name", point.Name)),
                point.Text,
                $"points[{i}].text")),
    ];

    private static IEnumerable<Block> Part(
        PaperComposer composer, HeadingNumbers numbers, PlanPoint point, string path) =>
    [
        new Heading(
            [new Run(numbers.Next(1)), PaperText.Of(point.Name, path + ".name")], composer.Styles.Heading(1)),
        .. PaperText.Runs(point.Text, path + ".text").Select(line => PlanParagraphs.Line(composer, [line])),
    ];

    private static IEnumerable<Block> Point(
        PaperComposer composer, HeadingNumbers numbers, string label, string? text, string source)
    {
        var lines = PaperText.Runs(text ?? "", source).ToList();
        if (lines.Count == 0)
        {
            yield break;
        }

        yield return new Heading(
            [new Run(numbers.Next(1)), new Run(label)], composer.Styles.Heading(1) with { KeepWithNext = false })
        {
            RunIn = [lines[0] with { Style = composer.Styles.Body.Text }],
        };
        foreach (var line in lines.Skip(1))
        {
            yield return PlanParagraphs.Line(composer, [line]);
        }
    }
}
