using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>亲笔署名 — lines in the right half of the page that are signed by hand, kept with the text before them.</summary>
internal static class HandSigned
{
    private const double LeftCharacters = 12;

    public static KeepTogether Compose(PaperComposer composer, params Run?[] lines)
    {
        var style = composer.Styles.Flush with
        {
            LeftIndent = Indent.Characters(LeftCharacters),
            Alignment = Alignment.Left,
        };
        return new KeepTogether(
        [
            new Paragraph([], composer.Styles.Flush),
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
