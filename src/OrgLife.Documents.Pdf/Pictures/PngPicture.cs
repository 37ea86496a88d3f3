namespace OrgLife.Documents.Pdf;

/// <summary>
/// PNG pictures. What PDF can hold goes in as it is packed; the others become 8-bit grey or colour on white paper:
/// PDF/A-3 would take transparency, but a paper to be printed and kept for decades does better without.
/// </summary>
internal static class PngPicture
{
    public static void Write(PdfFile file, int number, byte[] bytes)
    {
        var png = new PngFile(bytes);
        if (PngPassage.IsOpenTo(png))
        {
            PngPassage.Write(file, number, png);
        }
        else
        {
            WriteOnWhite(file, number, png);
        }
    }

    private static void WriteOnWhite(PdfFile file, int number, PngFile png)
    {
        var header = png.Header;
        var pixels = new PngPixels(png);
        using (var rows = new PngRows(png))
        {
            foreach (var pass in PngPass.Of(header))
            {
                for (var y = 0; y < pass.Height; y++)
                {
                    pixels.Put(rows.Next(header.RowBytes(pass.Width), y == 0), pass, y);
                }
            }
        }

        pixels.Reduce();
        var entries = file.Entries().Append("/Type/XObject/Subtype/Image/BitsPerComponent 8"u8);
        if (pixels.Palette is { } palette)
        {
            PngPassage.WriteIndexed(entries, palette);
        }
        else
        {
            entries.Append(pixels.IsGray ? "/ColorSpace/DeviceGray"u8 : "/ColorSpace/DeviceRGB"u8);
        }

        entries.Append("/Width "u8).Number(header.Width).Append("/Height "u8).Number(header.Height)
            .Append("/DecodeParms<</Predictor 15/Colors "u8).Number(pixels.Channels)
            .Append("/Columns "u8).Number(header.Width)
            .Append(">>"u8);
        file.WriteStream(number, entries.Written, pixels.Filtered());
    }
}
