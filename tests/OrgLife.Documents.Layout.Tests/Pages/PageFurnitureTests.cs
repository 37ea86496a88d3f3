using OrgLife.Documents.Content;

namespace OrgLife.Documents.Layout.Tests;

public sealed class PageFurnitureTests
{
    private static readonly PageFurniture Numbers = OfficialFurniture.PageNumbers(Sheets.Styles);

    private static Section Pages(int count, PageFurniture furniture) => new(
        PageSetup.TypeArea, [new Paragraph(Sheets.Hanzi(28 * 22 * count), Sheets.Styles.Flush)])
        {
            Furniture = furniture,
        };

    [Fact]
    public void OddNumbersStandRightAndEvenNumbersLeftOneCharacterIn()
    {
        var pages = Sheets.LayOut(Pages(2, Numbers)).Pages;

        var (odd, even) = (PageLines.Of(pages[0])[22], PageLines.Of(pages[1])[22]);
        odd.Text.ShouldBe("— 1 —");
        even.Text.ShouldBe("— 2 —");
        odd.Right.ShouldBe(
            PageSetup.TypeArea.Paper.Width - PageSetup.TypeArea.Margins.Right - Length.FromPoints(14));
        even.Left.ShouldBe(PageSetup.TypeArea.Margins.Left + Length.FromPoints(14));
    }

    [Fact]
    public void TheFooterEndsAtItsDistanceFromThePaper()
    {
        var number = PageLines.Of(Sheets.LayOut(Pages(1, Numbers)).Pages[0])[22];

        var bottom = PageSetup.TypeArea.Paper.Height - PageSetup.TypeArea.FooterDistance;
        number.Baseline.ShouldBe(bottom - Length.FromPoints(18) + Length.FromPoints(18) * 0.8);
    }

    [Fact]
    public void NumbersRunOnFromSectionToSection()
    {
        var pages = Sheets.LayOut(Pages(2, Numbers), Pages(1, Numbers)).Pages;

        PageLines.Of(pages[2])[22].Text.ShouldBe("— 3 —");
    }

    [Fact]
    public void TheFirstPageOfASectionMayHaveNone()
    {
        var none = Numbers with { NoneOnFirstPage = true };

        var pages = Sheets.LayOut(Pages(1, Numbers), Pages(2, none)).Pages;

        pages.Select(page => PageLines.Of(page).Count).ShouldBe([23, 22, 23]);
    }

    [Fact]
    public void RulesStandAtTheFootOfTheFirstPageOnlyAndInTheMiddleOfThePaper()
    {
        var width = Length.FromMillimeters(170);
        var rule = new Rule(LineStyle.Thick) { Width = width, SpaceAfter = Length.FromMillimeters(1) };
        var letter = Numbers with { NoneOnFirstPage = true, FirstFooterRules = [rule] };

        var pages = Sheets.LayOut(Pages(2, letter)).Pages;

        var (page, stroke) = (PageSetup.TypeArea, pages[0].Items.OfType<Stroke>().ShouldHaveSingleItem());
        stroke.Y1.ShouldBe(page.Paper.Height - page.FooterDistance - Length.FromMillimeters(1));
        (stroke.X2 - stroke.X1).ShouldBe(width);
        (stroke.X1 + stroke.X2).ShouldBe(page.Paper.Width);
        pages[1].Items.OfType<Stroke>().ShouldBeEmpty();
    }

    [Fact]
    public void AHighFooterTakesRoomFromTheText()
    {
        var line = new Paragraph("脚", Sheets.Styles.Flush);
        var high = new PageFurniture { OddFooter = [line, line, line], EvenFooter = [line] };

        var texts = Sheets.Texts(Sheets.LayOut(Pages(2, high)));

        texts.Select(lines => lines.Count(text => text != "脚")).ShouldBe([19, 21, 4]);
    }

    [Fact]
    public void FurnitureBelongsToNoPartOfTheStructure() =>
        Sheets.LayOut(Pages(1, Numbers)).Pages[0].Items.OfType<GlyphRun>().Last().Structure.ShouldBeNull();

    /// <summary>Pages are counted before headers and footers are drawn, over all sections.</summary>
    [Fact]
    public void EveryPageKnowsHowManyThereAre()
    {
        var line = new Paragraph(
            [new Run("第"), new PageNumber(), new Run("页共"), new PageCount(), new Run("页")], Sheets.Styles.Flush);
        var furniture = new PageFurniture { OddHeader = [line], EvenHeader = [line] };

        var texts = Sheets.Texts(Sheets.LayOut(Pages(9, furniture), Pages(1, furniture)));

        texts.Length.ShouldBe(10);
        texts.Select(lines => lines[^1]).ShouldBe(Enumerable.Range(1, 10).Select(number => $"第{number}页共10页"));
    }

    [Fact]
    public void WhatStandsInHeaderOrFooterSaysSo()
    {
        var line = new Paragraph("眉", Sheets.Styles.Flush);
        var furniture = Numbers with { OddHeader = [line], EvenHeader = [line] };

        var pages = Sheets.LayOut(Pages(2, furniture)).Pages;

        foreach (var page in pages)
        {
            page.Items.OfType<GlyphRun>().GroupBy(run => run.Furniture).ToDictionary(
                group => group.Key, group => group.Select(run => run.Baseline).Distinct().Count())
                .Where(entry => entry.Key != FurniturePlace.None).ShouldBe(
                    [new(FurniturePlace.Header, 1), new(FurniturePlace.Footer, 1)], ignoreOrder: true);
            page.Items.ShouldAllBe(item => (item.Structure == null) == (item.Furniture != FurniturePlace.None));
        }
    }
}
