using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>Composes a work plan: title, numbered parts, stages of steps, attachments, signature.</summary>
internal static class WorkPlanComposition
{
    public static Document Compose(WorkPlan plan, PaperComposer composer)
    {
        return composer.Document(plan, plan.Issuer.Name,
        [
            composer.Title(plan),
            new Paragraph([], composer.Styles.Flush),
            .. Body(plan, composer),
            .. AttachmentNote.Compose(composer, plan.Attachments, composer.Wording["workPlan.attachments"]),
            SignOff.Unsealed(
                composer,
                PaperText.Of(plan.Issuer.Name, "issuer.name"),
                new Run(plan.Date.ToText(DateStyle.Full)) { Source = "date" }),
        ]);
    }

    /// <summary>What stands between title and attachments; an official paper may hold it.</summary>
    public static IEnumerable<Block> Body(WorkPlan plan, PaperComposer composer)
    {
        var parts = new HeadingNumbers(plan.Numbering);
        return
        [
            .. Introduction(plan, composer),
            .. PlanPoints.Compose(plan, composer, parts),
            .. PlanStages.Compose(plan, composer, parts),
            .. PlanRequirements.Compose(plan, composer, parts),
        ];
    }

    private static IEnumerable<Block> Introduction(WorkPlan plan, PaperComposer composer) =>
        plan.Introduction.SelectMany((text, i) => PaperText.Runs(text, $"introduction[{i}]"))
            .Select(line => PlanParagraphs.Line(composer, [line]));
}
