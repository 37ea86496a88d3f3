using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>主题、目的、基本情况 — headings of the first level with their text on the same line.</summary>
internal static class PlanPoints
{
    public static IEnumerable<Block> Compose(WorkPlan plan, PaperComposer composer, HeadingNumbers numbers)
    {
        if (plan.Theme is not null)
        {
            yield return RunIn(composer, numbers, composer.Wording["workPlan.theme"], plan.Theme, "theme");
        }

        if (plan.Purpose is not null)
        {
            yield return RunIn(composer, numbers, composer.Wording["workPlan.purpose"], plan.Purpose, "purpose");
        }

        for (var i = 0; i < plan.Points.Count; i++)
        {
            var label = composer.Wording.Fill("workPlan.point", ("name", plan.Points[i].Name));
            yield return RunIn(composer, numbers, label, plan.Points[i].Text, $"points[{i}].text");
        }
    }

    private static Heading RunIn(
        PaperComposer composer, HeadingNumbers numbers, string label, string text, string source) =>
        new([new Run(numbers.Next(1)), new Run(label)], composer.Styles.Heading(1) with { KeepWithNext = false })
        {
            RunIn = [PaperText.Of(text, source) with { Style = composer.Styles.Body.Text }],
        };
}
