using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>
/// 发文字号和签发人 — the number alone is centred; on a paper that goes upward it stands one character in from the left, on
/// the line of the last signer (GB/T 9704-2012 7.2.5, 7.2.6).
/// </summary>
internal static class NumberLine
{
    private const int NamesOnALine = 2;

    public static Block Compose(OfficialDocument document, PaperComposer composer)
    {
        var number = Number(document);
        var flush = composer.Styles.Flush;
        if (document.Signers.Count == 0)
        {
            return new Paragraph(number, flush with { Alignment = Alignment.Center });
        }

        var signers = Signers(document, composer, out var characters);
        return BareTable.TwoEnds(
            [new Paragraph(number, flush with { LeftIndent = Indent.Characters(1) })],
            signers,
            Length.FromTwips((flush.Text.CharacterPitch * (characters + 1)).Twips));
    }

    /// <summary>The number; nothing where the paper has none.</summary>
    public static IReadOnlyList<Inline> Number(OfficialDocument document) =>
        PaperText.IsGiven(document.Number) ? [PaperText.Of(document.Number!, "number")] : [];

    // Two names a line, each as wide as the longest, the second line under the first name.
    private static List<Paragraph> Signers(OfficialDocument document, PaperComposer composer, out int characters)
    {
        var label = composer.Wording["official.signer"];
        var names = document.Signers;
        var width = names.Max(name => name.Length);
        var perLine = Math.Min(names.Count, NamesOnALine);
        characters = label.Length + (perLine * width) + perLine - 1;
        var style = composer.Styles.Flush with { Alignment = Alignment.Left };
        var kai = style.Text with { Role = FontRole.KaiTi };
        var lines = new List<Paragraph>();
        for (var first = 0; first < names.Count; first += NamesOnALine)
        {
            var inlines = new List<Inline> { new Run(first == 0 ? label : new string('　', label.Length)) };
            for (var i = first; i < Math.Min(first + NamesOnALine, names.Count); i++)
            {
                var isLast = i == first + NamesOnALine - 1 || i == names.Count - 1;
                inlines.Add(PaperText.Of(Padded(names[i], width, isLast), $"signers[{i}]") with { Style = kai });
            }

            lines.Add(new Paragraph(inlines, style));
        }

        return lines;
    }

    private static string Padded(string name, int width, bool isLast) => isLast
        ? name
        : name + new string('　', width - name.Length + 1);
}
