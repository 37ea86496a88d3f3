using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>
/// 信函版头 — the mark 30 mm from the top of the paper, a red double rule of 170 mm 4 mm below it, marks to the left and the
/// number to the right 7/8 of a character below the rule (GB/T 9704-2012 10.1).
/// </summary>
internal static class LetterHead
{
    private const double ThickPoints = 2.25;
    private const double ThinPoints = 0.75;
    private static readonly Length Gap = Length.FromPoints(1);
    private static readonly Length RuleWidth = Length.FromMillimeters(170);
    private static readonly Length MarkTop = Length.FromMillimeters(30);
    private static readonly Length RuleBelowMark = Length.FromMillimeters(4);
    private static readonly Length RuleFromPaperBottom = Length.FromMillimeters(20);

    // 7/8 of the height of a character of 三号, 5.54 mm (GB/T 33476.2-2016).
    private static readonly Length BelowRule = Length.FromMillimeters(4.84);

    public static IEnumerable<Block> Compose(OfficialDocument document, PaperComposer composer)
    {
        var mark = RedMark.StyleOf(document, composer);
        var flush = composer.Styles.Flush;
        var marks = HeadMarks.Compose(document, composer).Where(line => line.Inlines.Count > 0).ToList();
        return
        [
            RedMark.Compose(document, composer),
            Thick(composer) with
            {
                SpaceBefore = RuleBelowMark - OfficialSpace.BelowInk(mark) + (Length.FromPoints(ThickPoints) / 2),
            },
            Thin(composer) with
            {
                SpaceBefore = Gap + (Length.FromPoints(ThinPoints) / 2),
                SpaceAfter = BelowRule - OfficialSpace.AboveFace(flush) + (Length.FromPoints(ThinPoints) / 2),
            },
            BareTable.TwoEnds(
                marks.Count > 0 ? marks : [new Paragraph([], flush)],
                [new Paragraph(NumberLine.Number(document), flush with { Alignment = Alignment.Right })],
                place: VerticalAlignment.Top),
            .. OfficialSpace.Lines(composer, 2),
        ];
    }

    /// <summary>
    /// The page of a letter: its text begins at the mark, and on later pages an empty header keeps it in the type area.
    /// </summary>
    public static Section Pages(OfficialDocument document, PaperComposer composer, IReadOnlyList<Block> blocks)
    {
        var page = composer.Page;
        var mark = RedMark.StyleOf(document, composer);
        var top = Length.FromTwips((MarkTop - OfficialSpace.AboveInk(mark)).Twips);
        var numbers = StylePageNumbers.Of(composer.Setting, page);
        var header = new Paragraph([], composer.Styles.Flush with
        {
            LineHeight = page.Margins.Top - page.HeaderDistance,
        });
        var distance = Length.Min(FootRuleDistance, page.FooterDistance);
        var footer = OfficialSpace.Of(composer, page.FooterDistance - distance).Cast<Paragraph>().ToList();
        return new Section(page with { Margins = page.Margins with { Top = top }, FooterDistance = distance }, blocks)
        {
            Furniture = new PageFurniture
            {
                OddHeader = [header],
                EvenHeader = [header],
                OddFooter = [.. numbers.OddFooter, .. footer],
                EvenFooter = [.. numbers.EvenFooter, .. footer],
                NoneOnFirstPage = true,
                FirstFooterRules = FootRules(composer, FootRuleDistance - distance),
            },
        };
    }

    private static Length FootRuleDistance => Length.FromTwips(RuleFromPaperBottom.Twips);

    private static IReadOnlyList<Rule> FootRules(PaperComposer composer, Length below) =>
    [
        Thin(composer) with
        {
            SpaceBefore = Length.FromPoints(ThinPoints) / 2,
            SpaceAfter = Length.FromPoints(ThinPoints) / 2,
        },
        Thick(composer) with
        {
            SpaceBefore = Gap + (Length.FromPoints(ThickPoints) / 2),
            SpaceAfter = below + (Length.FromPoints(ThickPoints) / 2),
        },
    ];

    private static Rule Thick(PaperComposer composer) => new(RedMark.RedLine(composer, ThickPoints))
    {
        Width = RuleWidth,
        SpaceAfter = Length.FromPoints(ThickPoints) / 2,
    };

    private static Rule Thin(PaperComposer composer) =>
        new(RedMark.RedLine(composer, ThinPoints)) { Width = RuleWidth };
}
