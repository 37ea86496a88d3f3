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
            .. Attachments(plan, composer),
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

    /// <summary>The names of what is attached to the plan.</summary>
    public static IEnumerable<Block> Attachments(WorkPlan plan, PaperComposer composer) => AttachmentNote.Compose(
        composer, [.. AttachmentNames(plan)], composer.Wording["workPlan.attachments"]);

    /// <summary>The names themselves.</summary>
    public static IEnumerable<Run> AttachmentNames(WorkPlan plan) =>
        plan.Attachments.Select((name, i) => PaperText.Of(name, $"attachments[{i}]"));

    private static IEnumerable<Block> Introduction(WorkPlan plan, PaperComposer composer) =>
        plan.Introduction.SelectMany((text, i) => PaperText.Runs(text, $"introduction[{i}]"))
            .Select(line => PlanParagraphs.Line(composer, [line]));
}
