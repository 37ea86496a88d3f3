using System.Text.Json.Nodes;
using OrgLife.Documents.Content;

namespace OrgLife.Documents.Pdf.Tests;

public class PngTests
{
    [Theory]
    [InlineData(8, 0, new byte[] { 0, 0, 255 }, "00 FF")]
    [InlineData(1, 0, new byte[] { 0, 0b0100_0000 }, "00 FF")]
    [InlineData(2, 0, new byte[] { 0, 0b0110_0000 }, "55 AA")]
    [InlineData(4, 0, new byte[] { 0, 0x0F }, "00 FF")]
    [InlineData(16, 0, new byte[] { 0, 0, 0, 0xFF, 0xFF }, "00 FF")]
    [InlineData(8, 2, new byte[] { 0, 1, 2, 3, 4, 5, 6 }, "01 02 03 04 05 06")]
    [InlineData(8, 4, new byte[] { 0, 0, 255, 0, 51 }, "00 CC")]
    [InlineData(8, 6, new byte[] { 0, 255, 0, 0, 255, 0, 0, 255, 0 }, "FF 00 00 FF FF FF")]
    public void EveryKindShowsItsPixelsOnWhite(int bitDepth, int colourType, byte[] rows, string samples) =>
        SamplesOf(PngBytes.Make(2, 1, bitDepth, colourType, rows)).ShouldBe(samples);

    [Theory]
    [InlineData(8, new byte[] { 0, 1, 0 })]
    [InlineData(4, new byte[] { 0, 0x10 })]
    [InlineData(1, new byte[] { 0, 0x80 })]
    public void PaletteEntriesBecomeTheirColours(int bitDepth, byte[] rows)
    {
        var png = PngBytes.Make(
            2, 1, bitDepth, 3, rows, false, ("PLTE", [9, 8, 7, 200, 100, 50]), ("tRNS", [255, 255]));

        SamplesOf(png).ShouldBe("C8 64 32 09 08 07");
    }

    [Fact]
    public void TransparentPaletteEntriesAndColoursBecomePaper()
    {
        var palette = PngBytes.Make(
            2, 1, 8, 3, [0, 0, 1], false, ("PLTE", [9, 8, 7, 1, 2, 3]), ("tRNS", [0]));
        var key = PngBytes.Make(2, 1, 8, 0, [0, 7, 8], false, ("tRNS", [0, 7]));

        SamplesOf(palette).ShouldBe("FF FF FF 01 02 03");
        SamplesOf(key).ShouldBe("FF 08");
    }

    [Fact]
    public void FiltersAreUndone()
    {
        byte[] rows =
        [
            1, 10, 5, 5,
            2, 1, 1, 1,
            3, 10, 10, 10,
            4, 1, 1, 1,
        ];

        SamplesOf(PngBytes.Make(3, 4, 8, 0, rows)).ShouldBe("0A 0F 14 0B 10 15 0F 19 21 10 1A 22");
    }

    [Fact]
    public void AnInterlacedPictureComesOutWhole()
    {
        byte[] samples = [.. Enumerable.Range(0, 25).Select(i => (byte)(i * 10))];
        (int X, int Y, int StepX, int StepY)[] passes =
        [
            (0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2),
        ];
        List<byte> rows = [];
        foreach (var (left, top, stepX, stepY) in passes)
        {
            for (var y = top; y < 5 && left < 5; y += stepY)
            {
                rows.Add(0);
                for (var x = left; x < 5; x += stepX)
                {
                    rows.Add(samples[(y * 5) + x]);
                }
            }
        }

        SamplesOf(PngBytes.Make(5, 5, 8, 0, [.. rows], isInterlaced: true))
            .ShouldBe(BitConverter.ToString(samples).Replace('-', ' '));
    }

    [Theory]
    [InlineData(8, 0, new byte[] { 0, 0 }, "last row")]
    [InlineData(8, 0, new byte[] { 7, 0, 0 }, "filter 7")]
    [InlineData(8, 5, new byte[] { 0, 0, 0 }, "header")]
    [InlineData(8, 3, new byte[] { 0, 0, 0 }, "palette of 0")]
    public void ABrokenPictureIsNamed(int bitDepth, int colourType, byte[] rows, string reason)
    {
        var png = PngBytes.Make(2, 1, bitDepth, colourType, rows);

        var refusal = Should.Throw<PictureException>(() => SamplesOf(png));

        refusal.Message.ShouldContain(reason);
        refusal.Format.ShouldBe(ImageFormat.Png);
    }

    [Fact]
    public void NoDamageToAPictureDoesAnythingButRefuseIt()
    {
        var whole = PngBytes.Make(3, 4, 8, 2, PngBytes.Rows(new byte[36], 9));
        for (var i = 8; i < whole.Length; i++)
        {
            var damaged = (byte[])whole.Clone();
            damaged[i] ^= 0x55;

            var refusal = Record.Exception(() => PictureSheet.Write(damaged).Dispose());

            (refusal is null or PictureException).ShouldBeTrue($"Byte {i}: {refusal}");
        }
    }

    [Fact]
    public void AShortFileThatClaimsAHugePictureTakesNoMemory()
    {
        var png = PngBytes.Make(10_000, 10_000, 8, 2, [0, 0, 0]);
        var before = GC.GetAllocatedBytesForCurrentThread();

        Should.Throw<PictureException>(() => PictureSheet.Write(png)).Message.ShouldContain("last row");

        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(10_000_000);
    }

    [Theory]
    [InlineData(8, 0)]
    [InlineData(4, 0)]
    [InlineData(1, 0)]
    [InlineData(8, 2)]
    [InlineData(8, 3)]
    [InlineData(2, 3)]
    public void WhatPdfCanHoldGoesInAsItIsPacked(int bitDepth, int colourType)
    {
        var png = new PngSketch(bitDepth, colourType).ToArray();

        using var file = PictureSheet.Write(png);

        file.Bytes.AsSpan().IndexOf(PngBytes.PackedRowsOf(png)).ShouldBeGreaterThan(0);
        file.Faults().ShouldBe("");
        file.DrawingFaults().ShouldBe("");
        ConformanceCheck.UnmetBy(file).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(8, 0)]
    [InlineData(4, 0)]
    [InlineData(1, 0)]
    [InlineData(8, 2)]
    [InlineData(8, 3)]
    [InlineData(2, 3)]
    [InlineData(8, 4)]
    [InlineData(8, 6)]
    [InlineData(16, 2)]
    public void AnotherProgramFindsThePixelsOfThePicture(int bitDepth, int colourType)
    {
        var sketch = new PngSketch(bitDepth, colourType);

        using var file = PictureSheet.Write(sketch.ToArray());

        PictureSheet.Extracted(file).ShouldBe(sketch.PixelsOnWhite());
    }

    [Fact]
    public void ASealWithTransparentPaperTakesNoMoreThanItsFile()
    {
        var sketch = new PngSketch(8, 6) { Size = 400 };

        using var nothing = PictureSheet.Write(new PngSketch(1, 0) { Size = 1 }.ToArray());
        using var file = PictureSheet.Write(sketch.ToArray());

        var image = file.ObjectsAsWritten().Streams.Single(stream => PdfJson.Text(stream["/Subtype"]) == "/Image");
        image["/DecodeParms"]!["/Predictor"]!.GetValue<int>().ShouldBe(15);
        (file.Bytes.Length - nothing.Bytes.Length).ShouldBeLessThan(sketch.ToArray().Length);
    }

    [Theory]
    [InlineData(16, 8)]
    [InlineData(16, 16)]
    [InlineData(40, 40)]
    public void APictureOfAnyNumberOfColoursComesOutWhole(int width, int height)
    {
        var colours = Enumerable.Range(0, width * height)
            .SelectMany(i => new[] { (byte)(i * 7), (byte)(i >> 3), (byte)(i % width) }).ToArray();
        var opaque = colours.Chunk(3).SelectMany(colour => colour.Append((byte)255)).ToArray();

        using var file = PictureSheet.Write(PngBytes.Make(width, height, 8, 6, PngBytes.Rows(opaque, width * 4)));

        PictureSheet.Extracted(file).ShouldBe(colours);
        var image = file.ObjectsAsWritten().Streams.Single(stream => PdfJson.Text(stream["/Subtype"]) == "/Image");
        (image["/ColorSpace"] is JsonArray).ShouldBe(width * height <= 256);
    }

    [Fact]
    public void RowsWhoseChecksumIsWrongArePackedAnew()
    {
        var png = new PngSketch(8, 2).ToArray();
        var rows = PngBytes.PackedRowsOf(png);
        var at = png.AsSpan().IndexOf(rows) + rows.Length - 1;
        png[at] ^= 0xFF;

        using var file = PictureSheet.Write(png);

        file.Faults().ShouldBe("");
        PictureSheet.Extracted(file).ShouldBe(new PngSketch(8, 2).PixelsOnWhite());
    }

    private static string SamplesOf(byte[] png)
    {
        using var file = PictureSheet.Write(png);
        file.Faults().ShouldBe("");
        return BitConverter.ToString(PictureSheet.SamplesOf(file)).Replace('-', ' ');
    }
}
