using OrgLife.Documents.Content;

namespace OrgLife.Documents.Layout.Tests;

public sealed class PageGridTests
{
    public static TheoryData<string> SetUps => ["TypeArea", "Margins37", "GB33476"];

    private static PageSetup SetUp(string name) => name switch
    {
        "Margins37" => PageSetup.Margins37,
        "GB33476" => PageSetup.GB33476,
        _ => PageSetup.TypeArea,
    };

    [Theory]
    [MemberData(nameof(SetUps))]
    public void APageHolds22LinesOf28Characters(string name)
    {
        var page = SetUp(name);
        var styles = new OfficialStyles(page);

        var texts = Sheets.Texts(Sheets.LayOut(page, new Paragraph(Sheets.Hanzi(28 * 23), styles.Flush)));

        texts.Select(lines => lines.Length).ShouldBe([22, 1]);
        texts[0].ShouldAllBe(line => line.Length == 28);
    }

    [Theory]
    [MemberData(nameof(SetUps))]
    public void BaselinesStandAtFourFifthsOfEachLine(string name)
    {
        var page = SetUp(name);
        var paragraph = new Paragraph(Sheets.Hanzi(28 * 3), new OfficialStyles(page).Flush);

        var lines = PageLines.Of(Sheets.LayOut(page, paragraph).Pages[0]);

        lines.Select(line => line.Baseline).ShouldBe(
            Enumerable.Range(0, 3).Select(i => page.Margins.Top + page.LinePitch * i + page.LinePitch * 0.8));
    }

    [Fact]
    public void ALandscapeSectionFollowsUprightPagesWithItsOwnSheet()
    {
        var upright = new Section(PageSetup.TypeArea, [new Paragraph("一", Sheets.Styles.Flush)]);
        var turned = new Section(PageSetup.TypeArea.Landscape, [new Paragraph("二", Sheets.Styles.Flush)]);

        var pages = Sheets.LayOut(upright, turned, upright).Pages;

        pages.Select(page => page.Size).ShouldBe([PaperSize.A4, PaperSize.A4.Turned, PaperSize.A4]);
        PageLines.Of(pages[1])[0].Left.ShouldBe(PageSetup.TypeArea.Landscape.Margins.Left);
    }

    [Fact]
    public void MirroredMarginsChangePlacesOnEvenPages()
    {
        var page = PageSetup.TypeArea with { MirrorMargins = true };

        var pages = Sheets.LayOut(
            page,
            new Paragraph("一", Sheets.Styles.Flush),
            new PageBreak(),
            new Paragraph("二", Sheets.Styles.Flush)).Pages;

        PageLines.Of(pages[0])[0].Left.ShouldBe(page.Margins.Left);
        PageLines.Of(pages[1])[0].Left.ShouldBe(page.Margins.Right);
    }

    [Fact]
    public void ALineHigherThanThePageIsRefusedWithItsBlock()
    {
        var style = Sheets.Styles.Flush with { LineHeight = Length.FromMillimeters(400) };

        var refused = Should.Throw<LayoutException>(
            () => Sheets.LayOut(new Paragraph("一", Sheets.Styles.Flush), new Paragraph("二", style)));

        refused.BlockPath.ShouldBe("Sections[0].Blocks[1]");
        refused.Wanted.ShouldBe(Length.FromMillimeters(400));
        refused.Had.ShouldBe(PageSetup.TypeArea.TextHeight);
    }

    [Fact]
    public void ACancelledLayoutStops() =>
        Should.Throw<OperationCanceledException>(() => DocumentLayout.LayOut(
        new Document(
            new DocumentProperties { Title = "试" },
            [new Section(PageSetup.TypeArea, [new Paragraph("一", Sheets.Styles.Flush)])]),
        FakeFonts.Everything,
        cancellationToken: new CancellationToken(canceled: true)));
}
