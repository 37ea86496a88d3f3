using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>
/// 版记 — 主送 (where it left the head), 抄送, 印发机关和印发日期 between rules, its last rule on the lower edge of the type area
/// (GB/T 9704-2012 7.4); a letter has neither rules nor 印发 (10.1).
/// </summary>
internal static class Imprint
{
    private static readonly Length Hair = Length.FromPoints(0.5);

    /// <summary>The imprint; null where there is nothing to say.</summary>
    public static BottomAnchored? Compose(OfficialDocument document, PaperComposer composer, bool withAddressees)
    {
        var style = composer.Styles.Imprint;
        Block[] copies =
        [
            .. Names(composer, style, "mainTo", withAddressees ? document.Addressees : null, "addressees"),
            .. Names(composer, style, "copyTo", document.CopyTo, "copyTo"),
        ];
        if (document.Format == OfficialFormat.Letter)
        {
            return copies.Length == 0 ? null : new BottomAnchored([.. copies, .. ToTypeArea(composer, Length.Zero)]);
        }

        Block[] printing = Printing(document, composer, style);
        if (copies.Length + printing.Length == 0)
        {
            return null;
        }

        return new BottomAnchored(
        [
            Line(LineStyle.Thick),
            .. copies,
            .. copies.Length > 0 && printing.Length > 0 ? [Line(LineStyle.Thin)] : Array.Empty<Block>(),
            .. printing,
            Line(LineStyle.Thick),
            .. ToTypeArea(composer, LineStyle.Thick.Thickness / 2),
        ]);
    }

    private static IEnumerable<Block> Names(
        PaperComposer composer, ParagraphStyle style, string key, string? names, string source) =>
        PaperText.IsGiven(names)
            ? [Hanging.Line(
                style,
                new Run(composer.Wording["official." + key]),
                PaperText.Of(names!.TrimEnd('。', '：') + "。", source),
                left: 1)]
            : [];

    private static Block[] Printing(OfficialDocument document, PaperComposer composer, ParagraphStyle style)
    {
        if (!PaperText.IsGiven(document.Printer) && document.PrintedOn is null)
        {
            return [];
        }

        var date = document.PrintedOn is null
            ? ""
            : composer.Wording.Fill("official.printedOn", ("date", document.PrintedOn.ToText(DateStyle.Full)));
        var right = NominalText.WidthOf(date, style.Text) + (style.Text.CharacterPitch * 3);
        return
        [
            BareTable.TwoEnds(
                [
                    new Paragraph(
                        [PaperText.Of(document.Printer ?? "", "printer")],
                        style with { LeftIndent = Indent.Characters(1), RightIndent = Indent.None }),
                ],
                [
                    new Paragraph(
                        [new Run(date) { Source = "printedOn" }], style with { Alignment = Alignment.Right }),
                ],
                Length.FromTwips(right.Twips)),
        ];
    }

    // A rule as high as it is thick, so that Word and our pages count the same.
    private static Rule Line(LineStyle line) => new(line)
    {
        SpaceBefore = line.Thickness / 2,
        SpaceAfter = line.Thickness / 2,
    };

    // The text area of some page set-ups reaches below the type area. Where it does not, a hair's breadth stays free:
    // LibreOffice cuts off a rule at the very edge.
    private static IEnumerable<Block> ToTypeArea(PaperComposer composer, Length below)
    {
        var page = composer.Page;
        var free = page.Paper.Height - page.Margins.Bottom - composer.Setting.TypeAreaBottom - below;
        return OfficialSpace.Of(composer, Length.Max(free, Hair));
    }
}
