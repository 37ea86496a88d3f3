namespace OrgLife.Documents.Content.Tests;

public class TurnedPageTests
{
    public static TheoryData<PageSetup> Presets => new(PageSetup.TypeArea, PageSetup.Margins37, PageSetup.GB33476);

    [Theory]
    [MemberData(nameof(Presets))]
    public void MirroredMarginsAreEvenedOutOnATurnedPage(PageSetup page)
    {
        var turned = (page with { MirrorMargins = true }).Landscape;

        (turned.Margins.Left - turned.Margins.Right).Emu.ShouldBeInRange(-635, 635);
        (turned.Margins.Top - turned.Margins.Bottom).Emu.ShouldBeInRange(-635, 635);
        turned.TextWidth.ShouldBe(page.TextHeight);
        turned.TextHeight.ShouldBe(page.TextWidth);
    }

    [Theory]
    [MemberData(nameof(Presets))]
    public void WhatIsTakenFromAMarginIsWithinTheMillimetreOfTheStandard(PageSetup page)
    {
        var turned = (page with { MirrorMargins = true }).Landscape;

        Math.Abs((turned.Margins.Top - page.Margins.Left).Millimeters).ShouldBeLessThanOrEqualTo(1.02);
        Math.Abs((turned.Margins.Left - page.Margins.Bottom).Millimeters).ShouldBeLessThanOrEqualTo(1.02);
    }

    [Theory]
    [MemberData(nameof(Presets))]
    public void FootersOfATurnedPageStandInItsMargin(PageSetup page) =>
        (page.Landscape.FooterDistance + Length.FromPoints(18) <= page.Landscape.Margins.Bottom).ShouldBeTrue();
}
