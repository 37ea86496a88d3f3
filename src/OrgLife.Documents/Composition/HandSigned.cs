using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>
/// 亲笔署名 — lines in the right half of the page that are signed by hand, kept with the text before them. They begin
/// further left where one of them would not fit.
/// </summary>
internal static class HandSigned
{
    private const int LeftCharacters = 12;

    public static KeepTogether Compose(PaperComposer composer, params Run?[] lines)
    {
        var flush = composer.Styles.Flush;
        var widest = lines.OfType<Run>().Max(line => NominalText.WidthOf(line.Text, flush.Text));
        var free = (composer.Page.TextWidth - widest).Points / flush.Text.CharacterPitch.Points;
        var style = flush with
        {
            LeftIndent = Indent.Characters(Math.Max(0, Math.Min(LeftCharacters, (int)free))),
            Alignment = Alignment.Left,
        };
        return new KeepTogether(
        [
            new Paragraph([], flush),
            .. lines.OfType<Run>().Select(line => new Paragraph([line], style)),
        ])
        {
            WithPrevious = true,
        };
    }

    /// <summary>The date of a signature, or room to write it in.</summary>
    public static Run Date(PaperComposer composer, OfficialDate? date) => date is null
        ? new Run(composer.Wording["signature.blankDate"])
        : new Run(date.ToText(DateStyle.Full)) { Source = "date" };
}
