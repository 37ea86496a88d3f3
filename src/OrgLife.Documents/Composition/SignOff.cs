using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>
/// 署名和成文日期 without a seal (GB/T 9704-2012 7.3.5.2): one line below the text; the organ two characters in from the
/// right, the date on the next line beginning two characters to the right of the organ's first.
/// </summary>
internal static class SignOff
{
    private const double OrganIndent = 2;

    public static KeepTogether Unsealed(PaperComposer composer, Run organ, Run date) =>
        Unsealed(composer, [organ], date);

    /// <summary>Several organs stand under one another, the one in charge first; the date goes by the last.</summary>
    public static KeepTogether Unsealed(PaperComposer composer, IReadOnlyList<Run> organs, Run date)
    {
        var style = composer.Styles.SignOff;
        var (last, dateIndent) = Indents(Characters(organs[organs.Count - 1], style), Characters(date, style));
        return new KeepTogether(
        [
            new Paragraph([], composer.Styles.Flush),
            .. organs.Select((organ, i) => new Paragraph([organ], style with
            {
                RightIndent = Indent.Characters(i == organs.Count - 1 ? last : OrganIndent),
            })),
            new Paragraph([date], style with { RightIndent = Indent.Characters(dateIndent) }),
        ])
        {
            WithPrevious = true,
        };
    }

    /// <summary>The nominal width of words, in characters of the text.</summary>
    public static double Characters(Run run, ParagraphStyle style) =>
        (double)NominalText.WidthOf(run.Text, style.Text).Emu / style.Text.CharacterPitch.Emu;

    // A date longer than the organ stands two characters in itself and pushes the organ to the left.
    private static (double Organ, double Date) Indents(double organ, double date) => date <= organ
        ? (OrganIndent, organ - date)
        : (OrganIndent + 2 + date - organ, OrganIndent);
}
