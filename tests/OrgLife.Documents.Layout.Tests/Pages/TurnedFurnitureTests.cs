using OrgLife.Documents.Content;

namespace OrgLife.Documents.Layout.Tests;

public class TurnedFurnitureTests
{
    private static readonly OfficialStyles Styles = new(PageSetup.TypeArea);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void ThePageNumberOfATurnedPageIsThatOfTheUprightSheetTurned(int page)
    {
        var upright = Number(PageSetup.TypeArea, null, page);
        var turned = Number(PageSetup.TypeArea.Landscape, PageSetup.TypeArea, page);

        upright.IsTurned.ShouldBeFalse();
        turned.IsTurned.ShouldBeTrue();
        turned.Text.ShouldBe(upright.Text);
        (turned.Left, turned.Right).ShouldBe((upright.Left, upright.Right));
        turned.Baseline.ShouldBe(PaperSize.A4.Height - upright.Baseline);
    }

    [Fact]
    public void ItTakesNoRoomFromTheText()
    {
        var page = PageSetup.TypeArea.Landscape;
        var lines = (int)(page.TextHeight.Emu / page.LinePitch.Emu);

        LayOut(page, PageSetup.TypeArea, lines).Pages.Count.ShouldBe(1);
        LayOut(page, PageSetup.TypeArea, lines + 1).Pages.Count.ShouldBe(2);
    }

    [Fact]
    public void TheDumpSaysThatALineIsTurned()
    {
        var dump = PageDump.Of(LayOut(PageSetup.TypeArea.Landscape, PageSetup.TypeArea, 1));

        dump.Split('\n').Count(line => line.Contains(",\"turned\":true", StringComparison.Ordinal)).ShouldBe(1);
    }

    private static PageLine Number(PageSetup page, PageSetup? upright, int number) =>
        PageLines.Of(LayOut(page, upright, 60).Pages[number - 1])[^1];

    private static LaidOutDocument LayOut(PageSetup page, PageSetup? upright, int lines) => DocumentLayout.LayOut(
        new Document(
            new DocumentProperties { Title = "" },
            [
                new Section(page, [.. Enumerable.Repeat(new Paragraph("国", Styles.Body), lines)])
                {
                    Furniture = OfficialFurniture.PageNumbers(Styles) with { Upright = upright },
                },
            ]),
        new NominalFonts());
}
