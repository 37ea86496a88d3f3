using OrgLife.Documents.Content;

namespace OrgLife.Documents.Layout.Tests;

public sealed class SealTests
{
    private static readonly Paragraph Date = new("2026年3月1日", Sheets.Styles.SignOff);

    private static readonly Seal Seal = new(
        new ImageFile([0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10, 0]),
        Length.FromMillimeters(42),
        Length.FromMillimeters(40),
        "党支部印章")
    {
        MiddleFromRight = Length.FromMillimeters(50),
        Above = Length.FromMillimeters(-3),
    };

    [Fact]
    public void ItTakesTheTwipOfItsParagraphInWordAndStandsWhereItIsAskedTo()
    {
        var bare = Sheets.LayOut(Date).Pages[0];
        var page = Sheets.LayOut(Seal, Date).Pages[0];

        PageLines.Of(page).ShouldBe(
            PageLines.Of(bare).Select(line => line with { Baseline = line.Baseline + Length.FromTwips(1) }));
        var seal = page.Items.OfType<PlacedPicture>().ShouldHaveSingleItem();
        var setup = PageSetup.TypeArea;
        var middle = setup.Paper.Width - setup.Margins.Right - Seal.MiddleFromRight;
        (seal.X + (seal.Width / 2)).ShouldBe(middle);
        seal.Y.ShouldBe(setup.Margins.Top + Length.FromMillimeters(3));
    }

    [Fact]
    public void ItIsDrawnBelowAllTextAndReadWhereItStands()
    {
        var laidOut = Sheets.LayOut(new Paragraph("以上属实。", Sheets.Styles.Flush), Seal, Date);

        var first = laidOut.Pages[0].Items[0].ShouldBeOfType<PlacedPicture>();
        first.Structure.ShouldNotBeNull().AlternateText.ShouldBe("党支部印章");
        laidOut.Structure.Children.Select(node => node.Role)
            .ShouldBe([StructureRole.Paragraph, StructureRole.Figure, StructureRole.Paragraph]);
    }

    [Fact]
    public void ItGoesToTheNextPageWithTheTextBelowIt()
    {
        var full = new Paragraph(Sheets.Hanzi(28 * 22), Sheets.Styles.Flush);

        var pages = Sheets.LayOut(full, Seal, Date).Pages;

        pages.Count.ShouldBe(2);
        pages[1].Items.OfType<PlacedPicture>().Count().ShouldBe(1);
    }
}
