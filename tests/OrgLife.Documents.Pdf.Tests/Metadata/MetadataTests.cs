using System.Text;
using OrgLife.Documents.Content;

namespace OrgLife.Documents.Pdf.Tests;

public class MetadataTests
{
    [Fact]
    public void PropertiesAreReadBackByOtherPrograms()
    {
        using var file = new WrittenFile(Titled(new DocumentProperties
        {
            Title = "党支部𬭎工作方案 (草案)",
            Author = "中共某某支部委员会",
            Subject = "组织生活会",
            Keywords = ["评议", "整改"],
            Created = new DateTimeOffset(2024, 3, 1, 9, 30, 5, TimeSpan.FromHours(8)),
        }));

        var said = Tool.Run("pdfinfo", "-isodates", file.Path).Output;
        said.ShouldContain("党支部𬭎工作方案 (草案)");
        said.ShouldContain("中共某某支部委员会");
        said.ShouldContain("评议; 整改");
        said.ShouldContain("Tagged:          yes");
        said.ShouldContain("PDF version:     1.7");
        said.ShouldContain("JavaScript:      no");
        Encoding.UTF8.GetString(file.Bytes).ShouldContain("2024-03-01T09:30:05+08:00");
    }

    [Theory]
    [InlineData("-05:30", "D:20240301093005-05'30'")]
    [InlineData("00:00", "D:20240301093005+00'00'")]
    [InlineData("08:00", "D:20240301093005+08'00'")]
    public void TimesKeepTheirZone(string offset, string written)
    {
        var zone = TimeSpan.Parse(offset, System.Globalization.CultureInfo.InvariantCulture);
        var time = new DateTimeOffset(2024, 3, 1, 9, 30, 5, zone);
        using var file = new WrittenFile(Titled(new DocumentProperties { Title = "题", Created = time }));

        var information = file.Objects().Dictionary(file.Objects().Trailer["/Info"])!;

        PdfJson.Text(information["/CreationDate"]).ShouldBe(written);
    }

    [Fact]
    public void WithoutATimeGivenNoneIsWritten()
    {
        using var file = new WrittenFile(Titled(new DocumentProperties { Title = "题" }));

        var said = Tool.Run("pdfinfo", file.Path).Output;

        said.ShouldNotContain("CreationDate");
        Encoding.UTF8.GetString(file.Bytes).ShouldNotContain("CreateDate");
    }

    [Theory]
    [InlineData("a<b> & \"c\" 'd' ]]>")]
    [InlineData("行\n行\t\u0001\uFFFE尾")]
    [InlineData("半\uD800个")]
    public void AwkwardTitlesKeepBothSetsOfPropertiesInStep(string title)
    {
        using var file = new WrittenFile(Titled(new DocumentProperties { Title = title, Author = title }));

        ConformanceCheck.UnmetBy(file).ShouldBeEmpty();
    }

    [Fact]
    public void TheTitleStandsInTheWindowAndTheLanguageIsTold()
    {
        var properties = new DocumentProperties { Title = "题", Language = "zh-Hans-CN" };
        using var file = new WrittenFile(Titled(properties));

        var catalog = file.Objects().Catalog;

        catalog["/ViewerPreferences"]!["/DisplayDocTitle"]!.GetValue<bool>().ShouldBeTrue();
        PdfJson.Text(catalog["/Lang"]).ShouldBe("zh-Hans-CN");
    }

    private static Layout.LaidOutDocument Titled(DocumentProperties properties) =>
        new Sheet { Properties = properties }.Line("正文", 28, 40).Document;
}
