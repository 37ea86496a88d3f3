using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>
/// 出席、请假、列席 — one line below the text of 纪要, two characters in; labels in 黑体 (GB/T 9704-2012 10.3).
/// </summary>
internal static class AttendanceLines
{
    public static IEnumerable<Block> Compose(OfficialDocument document, PaperComposer composer)
    {
        Paragraph[] lines =
        [
            .. Line(composer, "present", document.Present),
            .. Line(composer, "excused", document.Excused),
            .. Line(composer, "observers", document.Observers),
        ];
        return lines.Length == 0 ? [] : [.. OfficialSpace.Lines(composer, 1), .. lines];
    }

    private static IEnumerable<Paragraph> Line(PaperComposer composer, string key, IReadOnlyList<string> names)
    {
        if (names.Count == 0)
        {
            return [];
        }

        var flush = composer.Styles.Flush;
        var label = new Run(composer.Wording["official." + key])
        {
            Style = flush.Text with { Role = FontRole.HeiTi },
        };
        return [Hanging.Line(flush, label, PaperText.Of(string.Join("、", names), key), composer.Setting.FirstLineIndent)];
    }
}
