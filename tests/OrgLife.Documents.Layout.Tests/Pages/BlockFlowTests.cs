using OrgLife.Documents.Content;

namespace OrgLife.Documents.Layout.Tests;

public sealed class BlockFlowTests
{
    private static readonly OfficialStyles Styles = Sheets.Styles;

    private static Paragraph Filler(int lines) => new(Sheets.Hanzi(28 * lines), Styles.Flush);

    private static Paragraph Line(string text) => new(text, Styles.Flush);

    [Fact]
    public void HeadingMovesWithTheParagraphBelow()
    {
        var texts = Sheets.Texts(Sheets.LayOut(Filler(21), new Heading("一、甲", Styles.Heading(1)), Line("乙")));

        texts[0].Length.ShouldBe(21);
        texts[1].ShouldBe(["一、甲", "乙"]);
    }

    [Fact]
    public void AChainOfHeadingsMovesAsOne()
    {
        var texts = Sheets.Texts(Sheets.LayOut(
            Filler(20),
            new Heading("一、甲", Styles.Heading(1)),
            new Heading("（一）乙", Styles.Heading(2)),
            Line("丙")));

        texts[0].Length.ShouldBe(20);
        texts[1].ShouldBe(["一、甲", "（一）乙", "丙"]);
    }

    [Fact]
    public void TheFirstLineOfALongParagraphIsEnoughToHoldAHeading()
    {
        var texts = Sheets.Texts(Sheets.LayOut(Filler(20), new Heading("一、甲", Styles.Heading(1)), Filler(3)));

        texts.Select(lines => lines.Length).ShouldBe([22, 2]);
    }

    [Fact]
    public void ASignatureIsNeverAloneOnAPage()
    {
        var signature = new KeepTogether([Line("组织"), Line("2026年1月1日")]) { WithPrevious = true };

        var texts = Sheets.Texts(Sheets.LayOut(Filler(21), signature));

        texts[0].Length.ShouldBe(20);
        texts[1].Length.ShouldBe(3);
        texts[1].Skip(1).ShouldBe(["组织", "2026年1月1日"]);
    }

    [Fact]
    public void AGroupHigherThanAPageBreaksLikeOtherText()
    {
        var texts = Sheets.Texts(Sheets.LayOut(Filler(5), new KeepTogether([Filler(30)])));

        texts.Select(lines => lines.Length).ShouldBe([22, 13]);
    }

    [Fact]
    public void AnchoredBlocksEndAtTheBottomOfTheTextArea()
    {
        var page = Sheets.LayOut(Filler(3), new BottomAnchored([Line("抄送"), Line("印发")]))
            .Pages.ShouldHaveSingleItem();

        var lines = PageLines.Of(page);
        var pitch = PageSetup.TypeArea.LinePitch;
        var bottom = PageSetup.TypeArea.Margins.Top + PageSetup.TypeArea.TextHeight;
        lines[4].Baseline.ShouldBe(bottom - pitch + pitch * 0.8);
        lines[3].Baseline.ShouldBe(lines[4].Baseline - pitch);
    }

    [Fact]
    public void AnchoredBlocksWithoutRoomStandAtTheBottomOfTheNextPage()
    {
        var pages = Sheets.LayOut(Filler(21), new BottomAnchored([Line("抄送"), Line("印发")]), Line("后")).Pages;

        pages.Count.ShouldBe(3);
        PageLines.Of(pages[1])[0].Baseline.ShouldBeGreaterThan(Length.FromMillimeters(240));
        PageLines.Of(pages[2])[0].Text.ShouldBe("后");
    }

    [Fact]
    public void TheLargerOfTwoSpacesHoldsAndNoneAtTheTopOfAPage()
    {
        var spaced = Styles.Flush with
        {
            SpaceBefore = Length.FromPoints(15),
            SpaceAfter = Length.FromPoints(10),
        };

        var lines = PageLines.Of(
            Sheets.LayOut(new Paragraph("一", spaced), new Paragraph("二", spaced)).Pages[0]);

        var pitch = PageSetup.TypeArea.LinePitch;
        lines[0].Baseline.ShouldBe(PageSetup.TypeArea.Margins.Top + pitch * 0.8);
        (lines[1].Baseline - lines[0].Baseline).ShouldBe(pitch + Length.FromPoints(15));
    }

    [Fact]
    public void PageBreaksMakeNoEmptyPages()
    {
        var texts = Sheets.Texts(Sheets.LayOut(
            new PageBreak(), Line("一"), new PageBreak(), new PageBreak(), Line("二"), new PageBreak()));

        texts.ShouldBe([["一"], ["二"]]);
    }

    [Fact]
    public void AnEmptySectionIsAnEmptyPage() =>
        Sheets.Texts(Sheets.LayOut(PageSetup.TypeArea)).ShouldBe([[]]);

    [Fact]
    public void ARuleStandsBetweenItsSpaces()
    {
        var rule = new Rule(LineStyle.Thick)
        {
            SpaceBefore = Length.FromMillimeters(4),
            SpaceAfter = Length.FromMillimeters(2),
        };

        var page = Sheets.LayOut(Line("一"), rule, Line("二")).Pages[0];

        var stroke = page.Items.OfType<Stroke>().ShouldHaveSingleItem();
        var below = PageSetup.TypeArea.Margins.Top + PageSetup.TypeArea.LinePitch + Length.FromMillimeters(4);
        (stroke.Y1, stroke.Y2).ShouldBe((below, below));
        (stroke.X2 - stroke.X1).ShouldBe(PageSetup.TypeArea.TextWidth);
        PageLines.Of(page)[1].Baseline.ShouldBe(
            below + Length.FromMillimeters(2) + PageSetup.TypeArea.LinePitch * 0.8);
    }

    [Fact]
    public void OnlyTheHeadingItselfStandsInTheOutline()
    {
        var heading = new Heading([new Run("（一）甲。")], Styles.Heading(2))
        {
            RunIn = [new Run("正文") { Style = Styles.Body.Text }],
        };

        var laidOut = Sheets.LayOut(new Paragraph("题", Styles.Title), Filler(1), heading);

        laidOut.Outline.ShouldBe(
            [new OutlineEntry("（一）甲。", 2, 1,
                PageSetup.TypeArea.Margins.Top + PageSetup.TypeArea.LinePitch * 2)]);
        laidOut.Structure.Children.Select(node => node.Role).ShouldBe(
            [StructureRole.Paragraph, StructureRole.Paragraph, StructureRole.Heading,
                StructureRole.Paragraph]);
        PageLines.Of(laidOut.Pages[0])[2].Text.ShouldBe("（一）甲。正文");
    }
}
