using OrgLife.Documents.Content;

namespace OrgLife.Documents.Pdf.Tests;

public class PictureTests
{
    [Fact]
    public void APictureFillsItsPlaceTheRightWayUp()
    {
        using var file = PictureSheet.Write(PngBytes.Gray(2, 2, [0, 255, 255, 100]));

        var page = file.Draw(72);

        page.At(60, 105).ShouldBe((byte)0);
        page.At(100, 105).ShouldBe((byte)255);
        page.At(100, 125).ShouldBeInRange((byte)90, (byte)110);
        page.At(48, 105).ShouldBe((byte)255);
    }

    [Fact]
    public void OneFileShownTwiceIsStoredOnce()
    {
        var file = new ImageFile(PngBytes.Gray(1, 1, [0]));

        using var written = PictureSheet.Write(file, file);

        PictureSheet.ImagesOf(written).Count.ShouldBe(1);
    }

    [Theory]
    [InlineData(1, "/DeviceGray")]
    [InlineData(3, "/DeviceRGB")]
    public void AJpegKeepsItsBytesAndTellsItsSize(int components, string colours)
    {
        var jpeg = Jpeg(0xC0, 8, components);

        using var file = PictureSheet.Write(jpeg);

        var image = PictureSheet.ImagesOf(file).ShouldHaveSingleItem();
        image["/Width"]!.GetValue<int>().ShouldBe(300);
        image["/Height"]!.GetValue<int>().ShouldBe(200);
        PdfJson.Text(image["/ColorSpace"]).ShouldBe(colours);
        PdfJson.Text(image["/Filter"]).ShouldBe("/DCTDecode");
        file.Bytes.AsSpan().IndexOf(jpeg).ShouldBeGreaterThan(0);
    }

    [Theory]
    [InlineData(0xC0, 8, 4, "4 components")]
    [InlineData(0xC1, 12, 3, "12 bits")]
    [InlineData(0xC9, 8, 3, "arithmetically")]
    [InlineData(0xFE, 8, 3, "no frame header")]
    public void AJpegThatPdfCannotHoldIsNamed(int marker, int bits, int components, string reason)
    {
        var jpeg = Jpeg(marker, bits, components);

        var refusal = Should.Throw<PictureException>(() => PictureSheet.Write(jpeg));

        refusal.Message.ShouldContain(reason);
        refusal.Format.ShouldBe(ImageFormat.Jpeg);
    }

    /// <summary>A start, an application segment, a frame header of 300 × 200, an end.</summary>
    private static byte[] Jpeg(int marker, int bits, int components) =>
    [
        0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 1, 2,
        0xFF, (byte)marker, 0, 11, (byte)bits, 0, 200, 1, 44, (byte)components, 0, 0, 0,
        0xFF, 0xD9,
    ];
}
