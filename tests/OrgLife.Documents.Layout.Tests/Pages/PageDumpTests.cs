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
