using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>Composes a work plan: title, numbered parts, stages of steps, attachments, signature.</summary>
internal static class WorkPlanComposition
{
    public static Document Compose(WorkPlan plan, PaperComposer composer)
    {
        var parts = new HeadingNumbers(plan.Numbering);
        return composer.Document(plan, plan.Issuer.Name,
        [
            composer.Title(plan),
            new Paragraph([], composer.Styles.Flush),
            .. Introduction(plan, composer),
            .. PlanPoints.Compose(plan, composer, parts),
            .. PlanStages.Compose(plan, composer, parts),
            .. PlanRequirements.Compose(plan, composer, parts),
            .. AttachmentNote.Compose(composer, plan.Attachments, composer.Wording["workPlan.attachments"]),
            SignOff.Unsealed(
                composer,
                PaperText.Of(plan.Issuer.Name, "issuer.name"),
                new Run(plan.Date.ToText(DateStyle.Full)) { Source = "date" }),
        ]);
    }

    private static IEnumerable<Block> Introduction(WorkPlan plan, PaperComposer composer) =>
        plan.Introduction.SelectMany((text, i) => PaperText.Runs(text, $"introduction[{i}]"))
            .Select(line => PlanParagraphs.Line(composer, [line]));
}
