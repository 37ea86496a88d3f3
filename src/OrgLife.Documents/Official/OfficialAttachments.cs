using System.Globalization;
using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>
/// 附件 — each on a page of its own: 附件 and its number in 三号黑体 on the first line, the title on the third, then the text
/// (GB/T 9704-2012 7.3.7).
/// </summary>
internal static class OfficialAttachments
{
    public static IEnumerable<SheetBlock> Compose(OfficialDocument document, PaperComposer composer) =>
        document.Attachments.SelectMany((attachment, i) => IsBound(attachment)
            ? Attachment(document, i, composer)
            : []);

    /// <summary>The names of all that is attached to a paper: its own, then those of the plan that it issues.</summary>
    public static IEnumerable<Run> Names(OfficialDocument document) =>
    [
        .. document.Attachments.Select((attachment, i) => PaperText.Of(attachment.Title, $"attachments[{i}].title")),
        .. document.Plan is null
            ? []
            : WorkPlanComposition.AttachmentNames(document.Plan)
                .Select(name => name with { Source = "plan." + name.Source }),
    ];

    /// <summary>Whether it is bound with the paper, not only named.</summary>
    public static bool IsBound(OfficialAttachment attachment) =>
        attachment.Body.Count > 0 || attachment.Plan is not null;

    private static IEnumerable<SheetBlock> Attachment(OfficialDocument document, int index, PaperComposer composer)
    {
        var attachment = document.Attachments[index];
        var number = Names(document).Count() == 1 ? "" : (index + 1).ToString(CultureInfo.InvariantCulture);
        var path = $"attachments[{index}]";
        var page = attachment.Landscape ? composer.Page.Landscape : composer.Page;
        var plan = attachment.Plan is null
            ? []
            : Sources.Under(path + ".plan", Plan(attachment.Plan, composer));
        return SheetBlock.Of(Head(composer, number, attachment.Title, path + ".title", page), attachment.Landscape)
            .Concat(OfficialBody.Compose(composer, document.Numbering, attachment.Body, path + ".body")
                .Select(block => block with { IsWide = block.IsWide || attachment.Landscape }))
            .Concat(SheetBlock.Of(plan, attachment.Landscape));
    }

    /// <summary>附件 with its number, and the title, at the head of a new page.</summary>
    /// <param name="composer">Styles and wording.</param>
    /// <param name="number">Its number; empty where it is the only one.</param>
    /// <param name="title">Its title.</param>
    /// <param name="source">The field that the title is of.</param>
    /// <param name="page">The page it stands on.</param>
    public static IEnumerable<Block> Head(
        PaperComposer composer, string number, string title, string source, PageSetup page)
    {
        var flush = composer.Styles.Flush;
        return
        [
            new PageBreak(),
            new Paragraph(
                composer.Wording.Fill("official.attachment", ("number", number)),
                flush with { Text = flush.Text with { Role = FontRole.HeiTi }, KeepWithNext = true }),
            .. OfficialSpace.Lines(composer, 1),
            composer.TitleOf(title, source, page),
            .. OfficialSpace.Lines(composer, 1),
        ];
    }

    private static IEnumerable<Block> Plan(WorkPlan plan, PaperComposer composer) =>
        [.. WorkPlanComposition.Body(plan, composer), .. WorkPlanComposition.Attachments(plan, composer)];
}
