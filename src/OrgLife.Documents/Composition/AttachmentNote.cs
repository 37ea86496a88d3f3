using System.Globalization;
using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>
/// 附件说明 — one line below the text, two characters in; several attachments are numbered 1. 2., no punctuation after a
/// name, and a wrapped name goes on under its own first character (GB/T 9704-2012 7.3.4). It begins on a page with text; the
/// first and the last two names stay together; a long list may break between others, lest it drags the sign-off off its page.
/// </summary>
internal static class AttachmentNote
{
    /// <summary>The names of what is attached, each of the field that it comes from.</summary>
    public static IEnumerable<Block> Compose(PaperComposer composer, IReadOnlyList<Run> names, string label)
    {
        if (names.Count == 0)
        {
            return [];
        }

        var lines = names.Select((name, i) => Line(composer, names.Count, name, i, label)).ToList();
        return
        [
            new KeepTogether([new Paragraph([], composer.Styles.Flush), lines[0]]) { WithPrevious = true },
            .. lines.Skip(1),
        ];
    }

    private static Paragraph Line(PaperComposer composer, int count, Run name, int index, string label)
    {
        var number = count == 1 ? "" : (index + 1).ToString(CultureInfo.InvariantCulture) + ".";
        // Digits and the dot are half a character wide each.
        var (labelWidth, numberWidth) = ((double)label.Length, number.Length / 2.0);
        return new Paragraph(
            [new Run((index == 0 ? label : "") + number), name],
            composer.Styles.Flush with
            {
                LeftIndent = Indent.Characters(composer.Setting.FirstLineIndent + labelWidth + numberWidth),
                FirstLineIndent = Indent.Characters(-numberWidth - (index == 0 ? labelWidth : 0)),
                KeepLinesTogether = true,
                KeepWithNext = (index == 0 && count > 1) || index == count - 2,
            });
    }
}
