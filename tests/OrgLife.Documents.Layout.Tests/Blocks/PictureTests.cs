using OrgLife.Documents.Content;

namespace OrgLife.Documents.Layout.Tests;

public sealed class PictureTests
{
    private static readonly ImageFile File = new([0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10, 0]);

    private static PlacedPicture Place(double width, double height, PageSetup page) =>
        Sheets.LayOut(page, new Picture(File, Length.FromMillimeters(width), Length.FromMillimeters(height), "图"))
            .Pages.ShouldHaveSingleItem().Items.OfType<PlacedPicture>().ShouldHaveSingleItem();

    [Fact]
    public void APictureThatFitsKeepsItsSize()
    {
        var placed = Place(100, 50, PageSetup.TypeArea);

        (placed.Width, placed.Height).ShouldBe((Length.FromMillimeters(100), Length.FromMillimeters(50)));
        (placed.X + placed.Width / 2).ShouldBe(PageSetup.TypeArea.Margins.Left + PageSetup.TypeArea.TextWidth / 2);
    }

    [Fact]
    public void APictureWiderThanTheTextFillsItsWidthInProportion()
    {
        var placed = Place(300, 100, PageSetup.TypeArea);

        placed.X.ShouldBe(PageSetup.TypeArea.Margins.Left);
        placed.Width.ShouldBe(PageSetup.TypeArea.TextWidth);
        (placed.Width.Millimeters / placed.Height.Millimeters).ShouldBe(3, tolerance: 0.001);
    }

    [Fact]
    public void APictureHigherThanThePageFillsItsHeightInProportion()
    {
        var placed = Place(100, 500, PageSetup.TypeArea.Landscape);

        placed.Height.ShouldBe(PageSetup.TypeArea.Landscape.TextHeight);
        (placed.Height.Millimeters / placed.Width.Millimeters).ShouldBe(5, tolerance: 0.001);
    }
}
