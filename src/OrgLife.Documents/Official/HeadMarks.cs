using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>份号、密级和保密期限、紧急程度 — one under the other at the left edge (GB/T 9704-2012 7.2.1 to 7.2.3).</summary>
internal static class HeadMarks
{
    /// <summary>The lines; where there is no 份号 the first is empty, for 密级 stands on the second (7.2.2).</summary>
    public static IReadOnlyList<Paragraph> Compose(OfficialDocument document, PaperComposer composer)
    {
        var flush = composer.Styles.Flush;
        var black = flush with { Text = flush.Text with { Role = FontRole.HeiTi } };
        var secrecy = SecrecyOf(document, composer);
        var lines = new List<Paragraph>();
        if (PaperText.IsGiven(document.CopyNumber))
        {
            lines.Add(new Paragraph([PaperText.Of(document.CopyNumber!, "copyNumber")], flush));
        }
        else if (secrecy.Length > 0)
        {
            lines.Add(new Paragraph([], flush));
        }

        if (secrecy.Length > 0)
        {
            lines.Add(new Paragraph([PaperText.Of(secrecy, "secrecyTerm")], black));
        }

        if (document.Urgency != Urgency.None)
        {
            lines.Add(new Paragraph(composer.Wording["official.urgency." + FieldKey.Of(document.Urgency)], black));
        }

        return lines;
    }

    private static string SecrecyOf(OfficialDocument document, PaperComposer composer)
    {
        if (document.Secrecy == SecrecyLevel.None)
        {
            return "";
        }

        var level = composer.Wording["official.secrecy." + FieldKey.Of(document.Secrecy)];
        return PaperText.IsGiven(document.SecrecyTerm)
            ? composer.Wording.Fill("official.secrecy.withTerm", ("level", level), ("term", document.SecrecyTerm!))
            : level;
    }
}
