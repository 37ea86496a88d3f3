namespace OrgLife.Documents.Content.Tests;

public class PageSetupTests
{
    public static TheoryData<PageSetup> Presets => new(PageSetup.TypeArea, PageSetup.Margins37, PageSetup.GB33476);

    [Theory]
    [MemberData(nameof(Presets))]
    public void TwentyTwoLinesFitAndTwentyThreeDoNot(PageSetup page)
    {
        (page.LinePitch * 22 <= page.TextHeight).ShouldBeTrue();
        (page.LinePitch * 23 <= page.TextHeight).ShouldBeFalse();
    }

    [Theory]
    [MemberData(nameof(Presets))]
    public void TwentyEightBodyCharactersFitAndTwentyNineDoNot(PageSetup page)
    {
        var pitch = new OfficialStyles(page).Body.Text.CharacterPitch;

        pitch.ShouldBe(Length.FromTwips(315));
        (pitch * 28 <= page.TextWidth).ShouldBeTrue();
        (pitch * 29 <= page.TextWidth).ShouldBeFalse();
    }

    [Theory]
    [MemberData(nameof(Presets))]
    public void TheTextIs156MillimetresWide(PageSetup page) =>
        page.TextWidth.Millimeters.ShouldBe(156, tolerance: 0.02);

    [Theory]
    [MemberData(nameof(Presets))]
    public void TheBindingMarginIs28Millimetres(PageSetup page) =>
        page.Margins.Left.Millimeters.ShouldBe(28, tolerance: 0.02);

    [Fact]
    public void TheTypeAreaIs225MillimetresHighByInk()
    {
        var page = PageSetup.TypeArea;
        var em = FontSize.No3.Em;

        // The ink of a line of exact pitch is one em high; the lines' boxes reach beyond it at the top and bottom.
        var ink = page.LinePitch * 21 + em;

        ink.Millimeters.ShouldBe(225, tolerance: 1);
    }

    [Fact]
    public void APageIsA4()
    {
        PaperSize.A4.Width.Millimeters.ShouldBe(210, tolerance: 0.01);
        PaperSize.A4.Height.Millimeters.ShouldBe(297, tolerance: 0.01);
        PageSetup.TypeArea.IsLandscape.ShouldBeFalse();
    }

    [Fact]
    public void ATurnedPageHasItsBindingMarginAbove()
    {
        var turned = PageSetup.TypeArea.Landscape;

        turned.IsLandscape.ShouldBeTrue();
        turned.Margins.Top.ShouldBe(PageSetup.TypeArea.Margins.Left);
        turned.TextWidth.ShouldBe(PageSetup.TypeArea.TextHeight);
        turned.TextHeight.ShouldBe(PageSetup.TypeArea.TextWidth);
    }

    [Theory]
    [MemberData(nameof(Presets))]
    public void TheFooterStandsBelowTheText(PageSetup page) =>
        (page.FooterDistance + Length.FromPoints(18) <= page.Margins.Bottom).ShouldBeTrue();

    [Fact]
    public void APageSaysItsNameAndHowItLies()
    {
        PageSetup.TypeArea.ToString().ShouldBe("TypeArea");
        PageSetup.GB33476.Landscape.ToString().ShouldBe("GB33476 landscape");
        PaperSize.A4.ToString().ShouldBe("210.009mm x 297.004mm");
    }
}
