using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>
/// 版头 — of 文件, 纪要 and 命令: the mark at its fixed place whatever stands above it, the number two lines below, the red
/// rule 4 mm below that (GB/T 9704-2012 7.2, 10.2, 10.3).
/// </summary>
internal static class RedHead
{
    private const double RedLinePoints = 1.5;
    private static readonly Length MarkBelowTypeArea = Length.FromMillimeters(35);
    private static readonly Length OrderMarkBelowTypeArea = Length.FromMillimeters(20);
    private static readonly Length BelowNumber = Length.FromMillimeters(4);

    public static IEnumerable<Block> Compose(OfficialDocument document, PaperComposer composer)
    {
        var mark = RedMark.StyleOf(document, composer);
        return
        [
            Room(document, composer, mark),
            RedMark.Compose(document, composer),
            .. OfficialSpace.TwoLinesBelow(composer, mark),
            .. document.Format == OfficialFormat.Order
                ? OrderNumber(document, composer)
                : [.. NumberAndRule(document, composer), .. OfficialSpace.Lines(composer, 2)],
        ];
    }

    // The lines above the mark stand in a room of fixed height: they never push it down.
    private static Table Room(OfficialDocument document, PaperComposer composer, ParagraphStyle mark)
    {
        var top = composer.Setting.TypeAreaTop
            + (document.Format == OfficialFormat.Order ? OrderMarkBelowTypeArea : MarkBelowTypeArea);
        var height = top - composer.Page.Margins.Top - OfficialSpace.AboveInk(mark);
        var marks = HeadMarks.Compose(document, composer);
        return BareTable.Room(
            marks.Count > 0 ? marks : [new Paragraph([], composer.Styles.Flush)],
            Length.FromTwips(height.Twips));
    }

    private static IEnumerable<Block> OrderNumber(OfficialDocument document, PaperComposer composer) =>
    [
        new Paragraph(NumberLine.Number(document), composer.Styles.Flush with { Alignment = Alignment.Center }),
        .. OfficialSpace.Lines(composer, 2),
    ];

    private static IEnumerable<Block> NumberAndRule(OfficialDocument document, PaperComposer composer)
    {
        var line = RedMark.RedLine(composer, RedLinePoints);
        var half = Length.FromPoints(RedLinePoints) / 2;
        return
        [
            document.Format == OfficialFormat.Minutes
                ? MinutesLine(document, composer)
                : NumberLine.Compose(document, composer),
            new Rule(line)
            {
                SpaceBefore = BelowNumber - OfficialSpace.BelowFace(composer.Styles.Flush) + half,
                SpaceAfter = half,
            },
        ];
    }

    // Minutes name their organ and day where other papers have their number (10.3: 可以根据实际制定).
    private static Table MinutesLine(OfficialDocument document, PaperComposer composer)
    {
        var flush = composer.Styles.Flush;
        var date = new Run(document.Date.ToText(DateStyle.Full)) { Source = "date" };
        var left = PaperText.IsGiven(document.Number)
            ? NumberLine.Number(document)
            : [PaperText.Of(document.Issuers[0].Name, "issuers[0].name")];
        return BareTable.TwoEnds(
            [new Paragraph(left, flush with { LeftIndent = Indent.Characters(1) })],
            [
                new Paragraph([date], flush with
                {
                    Alignment = Alignment.Right,
                    RightIndent = Indent.Characters(1),
                }),
            ]);
    }
}
