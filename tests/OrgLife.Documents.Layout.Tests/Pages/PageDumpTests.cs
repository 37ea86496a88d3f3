using System.Globalization;
using System.Text.Json;
using OrgLife.Documents.Content;

namespace OrgLife.Documents.Layout.Tests;

public sealed class PageDumpTests
{
    private static string Dump() => PageDump.Of(Sheets.LayOut(
        new Paragraph("“甲”\"\\乙", Sheets.Styles.Flush), new PageBreak(), new Rule(LineStyle.Thick)));

    [Fact]
    public void TheDumpTellsEachLineAndStrokeInMillimeters()
    {
        var pages = JsonDocument.Parse(Dump()).RootElement.GetProperty("pages");

        pages.GetArrayLength().ShouldBe(2);
        var line = pages[0].GetProperty("lines")[0];
        line.GetProperty("text").GetString().ShouldBe("“甲”\"\\乙");
        line.GetProperty("left").GetRawText().ShouldBe("28.011");
        line.GetProperty("baseline").GetRawText().ShouldBe("41.850");
        pages[1].GetProperty("strokes")[0].GetProperty("thickness").GetRawText().ShouldBe("0.350");
    }

    /// <summary>Hosts compare dumps and read them: keys, order, line ends and decimals are a promise.</summary>
    [Fact]
    public void TheFormOfTheDumpNeverChanges()
    {
        var picture = new ImageFile([0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10, 0]);
        var half = Length.FromMillimeters(10);

        PageDump.Of(Sheets.LayOut(
            new Paragraph("甲", Sheets.Styles.Flush), new Rule(LineStyle.Thin), new Picture(picture, half, half, "图")))
            .ShouldBe("""
                {"pages":[
                {"number":1,"width":210.009,"height":297.004,"lines":[
                {"text":"甲","left":28.011,"right":33.655,"baseline":41.850,"faces":"Fake"}],"strokes":[
                {"ink":"000000","thickness":0.250,"x1":28.011,"y1":43.938,"x2":184.009,"y2":43.938}],"pictures":[
                {"format":"Png","x":101.010,"y":43.938,"width":10.000,"height":10.000}]}
                ]}

                """);
    }

    [Fact]
    public void TheDumpIsTheSameInAnyCulture()
    {
        var dump = Dump();
        var culture = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new CultureInfo("tr-TR");

        try
        {
            Dump().ShouldBe(dump);
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }
}
