namespace OrgLife.Documents.Pdf;

/// <summary>
/// Which PNG pictures go into a PDF with their packed rows as they are: FlateDecode with predictor 15 reads what PNG
/// writes (ISO 32000-1 7.4.4.4), but for interlaced rows, and PDF/A wants no transparency.
/// </summary>
internal static class PngPassage
{
    private const int MostEntries = 256;

    /// <summary>Whether the picture can pass. Reads all of it, so that nothing broken does.</summary>
    public static bool IsOpenTo(PngFile png) =>
        !png.Header.IsInterlaced && png.Header.BitDepth <= 8 && IsOpaque(png) && HasWholeRows(png);

    public static void Write(PdfFile file, int number, PngFile png)
    {
        var header = png.Header;
        var entries = file.Entries().Append("/Type/XObject/Subtype/Image/BitsPerComponent "u8).Number(header.BitDepth);
        WriteColours(entries, png);
        entries.Append("/Width "u8).Number(header.Width).Append("/Height "u8).Number(header.Height)
            .Append("/Filter/FlateDecode/DecodeParms<</Predictor 15/Colors "u8).Number(header.Channels)
            .Append("/BitsPerComponent "u8).Number(header.BitDepth)
            .Append("/Columns "u8).Number(header.Width)
            .Append(">>"u8);
        file.WriteStreamAsIs(number, entries.Written, png.Packed);
    }

    private static void WriteColours(ByteBuffer entries, PngFile png)
    {
        if (png.Header.ColourType != PngHeader.Palette)
        {
            entries.Append(
                png.Header.ColourType == PngHeader.Gray ? "/ColorSpace/DeviceGray"u8 : "/ColorSpace/DeviceRGB"u8);
            return;
        }

        var colours = Math.Min(png.Palette.Length / 3, 1 << png.Header.BitDepth);
        WriteIndexed(entries, png.Palette.AsSpan(0, colours * 3));
    }

    /// <summary>The colour space of pixels that number the colours of a palette (ISO 32000-1 8.6.6.3).</summary>
    public static void WriteIndexed(ByteBuffer entries, ReadOnlySpan<byte> palette)
    {
        entries.Append("/ColorSpace[/Indexed/DeviceRGB "u8).Number((palette.Length / 3) - 1).Append((byte)'(');
        foreach (var level in palette)
        {
            entries.Octet(level);
        }

        entries.Append(")]"u8);
    }

    private static bool IsOpaque(PngFile png) => png.Header.ColourType switch
    {
        PngHeader.Gray or PngHeader.Rgb => png.Transparency.Length == 0,
        PngHeader.Palette => png.Palette.Length is >= 3 and <= MostEntries * 3
            && Array.TrueForAll(png.Transparency, alpha => alpha == 255),
        _ => false,
    };

    private static bool HasWholeRows(PngFile png)
    {
        using var rows = new PngRows(png);
        var pixels = new PngSamples(png.Header);
        var length = png.Header.RowBytes(png.Header.Width);
        for (var y = 0; y < png.Header.Height; y++)
        {
            var row = rows.Next(length, isFirst: y == 0);
            if (png.Header.ColourType == PngHeader.Palette && pixels.Highest(row) >= png.Palette.Length / 3)
            {
                return false;
            }
        }

        return rows.IsAtEnd && png.Checksum == rows.Checksum;
    }
}
