using OrgLife.Documents.Content;

namespace OrgLife.Documents.Pdf.Tests;

public class LineTests
{
    private const byte Dark = 64;
    private const byte Paper = 250;

    [Fact]
    public void LinesCoverTheirThicknessFromStartToEnd()
    {
        var style = new LineStyle(Length.FromMillimeters(2), Ink.Black);
        var sheet = new Sheet().Rule(30, 100, 180, 100, style).Rule(40, 120, 40, 200, style);
        using var file = new WrittenFile(sheet.Document);

        var page = file.Draw(150);

        page.At(105, 100.7).ShouldBeLessThan(Dark);
        page.At(105, 99.3).ShouldBeLessThan(Dark);
        page.At(105, 101.4).ShouldBeGreaterThan(Paper);
        page.At(40.7, 160).ShouldBeLessThan(Dark);
        page.At(29.5, 100).ShouldBeGreaterThan(Paper);
        page.At(30.5, 100).ShouldBeLessThan(Dark);
        page.At(180.5, 100).ShouldBeGreaterThan(Paper);
    }

    [Fact]
    public void RulesOfATableAreEquallyThick()
    {
        var sheet = new Sheet();
        for (var row = 0; row < 20; row++)
        {
            sheet.Rule(30, 40 + (row * 8.13), 180, 40 + (row * 8.13));
        }

        using var file = new WrittenFile(sheet.Document);
        var page = file.Draw(300);

        var column = page.Width / 2;
        var rows = Enumerable.Range(0, page.Height)
            .Select(y => page.Dots[(y * page.Width) + column] < 128)
            .ToArray();
        var thicknesses = Enumerable.Range(1, rows.Length - 1)
            .Where(y => rows[y] && !rows[y - 1])
            .Select(y => rows.Skip(y).TakeWhile(isInk => isInk).Count())
            .ToArray();
        thicknesses.Length.ShouldBe(20);
        thicknesses.Distinct().Count().ShouldBe(1);
    }

    [Fact]
    public void NoLineIsNotDrawnAsTheThinnestOne()
    {
        using var file = new WrittenFile(new Sheet().Rule(30, 100, 180, 100, LineStyle.None).Document);

        file.Draw(150).Dots.ShouldAllBe(dot => dot == 255);
    }

    [Fact]
    public void EachLineHasItsColour()
    {
        var red = new LineStyle(Length.FromMillimeters(1), Ink.OfficialRed);
        var black = new LineStyle(Length.FromMillimeters(4), Ink.Black);
        using var file = new WrittenFile(
            new Sheet().Rule(30, 50, 180, 50, black).Rule(30, 50, 180, 50, red).Document);

        var page = file.Draw(150);

        page.At(100, 48.5).ShouldBe((byte)0);
        page.At(100, 50).ShouldBeInRange((byte)60, (byte)100);
    }

    [Fact]
    public void AGridOnEveryPageIsOneFormFromItsSecondPageOn()
    {
        var sheet = new Sheet();
        for (var page = 0; page < 4; page++)
        {
            for (var y = 40; y < 240; y += 10)
            {
                sheet.Rule(28, y, 180, y);
            }

            _ = page < 3 ? sheet.NewPage() : sheet;
        }

        using var file = new WrittenFile(sheet.Document);

        var objects = file.Objects();
        objects.Streams.Count(stream => PdfJson.Text(stream["/Subtype"]) == "/Form").ShouldBe(1);
        objects.OfType("/Page")
            .Count(page => objects.StreamText(page["/Contents"]).Contains("/R1 Do", StringComparison.Ordinal))
            .ShouldBe(3);
        file.Faults().ShouldBe("");
    }
}
