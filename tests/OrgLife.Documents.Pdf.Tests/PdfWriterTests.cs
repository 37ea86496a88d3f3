using System.Globalization;
using System.IO.Compression;
using OrgLife.Documents.Layout;

namespace OrgLife.Documents.Pdf.Tests;

public class PdfWriterTests
{
    [Fact]
    public void TheSameDocumentGivesTheSameBytes() =>
        WrittenFile.BytesOf(Report()).ShouldBe(WrittenFile.BytesOf(Report()));

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("zh-CN")]
    public void NoCultureChangesTheBytes(string culture)
    {
        var expected = WrittenFile.BytesOf(Report());
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            WrittenFile.BytesOf(Report()).ShouldBe(expected);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void AnyChangeOfContentGivesAnotherId()
    {
        using var one = new WrittenFile(new Sheet().Line("优秀12人", 28, 40).Document);
        using var other = new WrittenFile(new Sheet().Line("优秀13人", 28, 40).Document);

        PdfJson.Text(one.Objects().Trailer["/ID"]![0])
            .ShouldNotBe(PdfJson.Text(other.Objects().Trailer["/ID"]![0]));
    }

    [Fact]
    public void FontsAreEmbeddedSubsetsWithTheirText()
    {
        using var file = new WrittenFile(Report());

        var line = file.Fonts().Split('\n', StringSplitOptions.RemoveEmptyEntries)[2];

        line.ShouldContain("SQUARE+Square");
        line.ShouldContain("CID TrueType");
        line.ShouldContain("yes yes yes");
    }

    [Theory]
    [InlineData(CompressionLevel.NoCompression)]
    [InlineData(CompressionLevel.Fastest)]
    [InlineData(CompressionLevel.SmallestSize)]
    public void EveryCompressionHoldsTheSameText(CompressionLevel level)
    {
        using var usual = new WrittenFile(Report());

        using var file = new WrittenFile(Report(), new PdfOptions { Compression = level });

        file.Faults().ShouldBe("");
        file.Text().ShouldBe(usual.Text());
    }

    [Fact]
    public void ALargeTableTakesSeveralObjectStreamsAndStaysWhole()
    {
        var sheet = new Sheet();
        for (var page = 0; page < 12; page++)
        {
            for (var cell = 0; cell < 200; cell++)
            {
                sheet.Line($"{page}之{cell}", 20 + (cell % 10 * 17), 20 + (cell / 10 * 12), 8);
            }

            sheet.NewPage();
        }

        using var file = new WrittenFile(sheet.Document);

        file.Objects().OfType("/ObjStm").Count().ShouldBeGreaterThan(1);
        file.Faults().ShouldBe("");
        file.Text().ShouldContain("11之199");
    }

    [Fact]
    public void SheetsHaveTheSizeOfTheirPages()
    {
        var sheet = new Sheet { Size = Content.PaperSize.A3.Turned }.Line("汇总表", 28, 40);

        using var file = new WrittenFile(sheet.Document);

        Tool.Run("pdfinfo", file.Path).Output.ShouldContain("1190.55 x 841.9 pts");
    }

    [Fact]
    public void ADocumentWithoutPagesIsRefused() =>
        Should.Throw<ArgumentException>(() => WrittenFile.BytesOf(Report() with { Pages = [] }));

    [Fact]
    public void CancelledWorkStops() =>
        Should.Throw<OperationCanceledException>(() =>
            PdfWriter.Write(Report(), Stream.Null, cancellationToken: new CancellationToken(canceled: true)));

    private static LaidOutDocument Report()
    {
        var sheet = new Sheet().Heading("一、评议范围", 1, 40)
            .Line("党支部⽀全体党员", 28, 60, 16, -0.25)
            .Rule(28, 70, 184, 70);
        return sheet.NewPage().Heading("二、程序", 1, 40).Line("应到25人", 28.123, 60.7, 10.5).Document;
    }
}
