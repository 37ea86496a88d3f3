using System.Globalization;
using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>
/// 附件 — each on a page of its own: 附件 and its number in 三号黑体 on the first line, the title on the third, then the text
/// (GB/T 9704-2012 7.3.7).
/// </summary>
internal static class OfficialAttachments
{
    public static IEnumerable<Block> Compose(OfficialDocument document, PaperComposer composer) =>
        document.Attachments.SelectMany((attachment, i) => IsBound(attachment)
            ? Attachment(attachment, i, document.Attachments.Count, composer)
            : []);

    /// <summary>Whether it is bound with the paper, not only named.</summary>
    public static bool IsBound(OfficialAttachment attachment) =>
        attachment.Body.Count > 0 || attachment.Plan is not null;

    private static IEnumerable<Block> Attachment(
        OfficialAttachment attachment, int index, int count, PaperComposer composer)
    {
        var number = count == 1
            ? ""
            : (index + 1).ToString(CultureInfo.InvariantCulture);
        var path = $"attachments[{index}]";
        return
        [
            .. Head(composer, number, attachment.Title, path + ".title"),
            .. OfficialBody.Compose(composer, attachment.Body, path + ".body"),
            .. attachment.Plan is null
                ? []
                : Sources.Under(path + ".plan", WorkPlanComposition.Body(attachment.Plan, composer)),
        ];
    }

    /// <summary>附件 with its number, and the title, at the head of a new page.</summary>
    public static IEnumerable<Block> Head(PaperComposer composer, string number, string title, string source)
    {
        var flush = composer.Styles.Flush;
        return
        [
            new PageBreak(),
            new Paragraph(
                composer.Wording.Fill("official.attachment", ("number", number)),
                flush with { Text = flush.Text with { Role = FontRole.HeiTi }, KeepWithNext = true }),
            .. OfficialSpace.Lines(composer, 1),
            composer.TitleOf(title, source),
            .. OfficialSpace.Lines(composer, 1),
        ];
    }
}
