using System.Text;

namespace OrgLife.Documents.Pdf.Tests;

/// <summary>The binary portable maps that poppler writes: dots, levels of grey, or colours.</summary>
internal static class PortableMap
{
    /// <summary>Red, green and blue of every pixel.</summary>
    public static byte[] PixelsOf(byte[] file)
    {
        var words = Encoding.ASCII.GetString(file, 0, Math.Min(64, file.Length)).Split([' ', '\n'], 5);
        var (width, height) = (int.Parse(words[1], null), int.Parse(words[2], null));
        return words[0] switch
        {
            "P6" => file[^(width * height * 3)..],
            "P5" => Gray(file[^(width * height)..]),
            "P4" => Gray([.. Dots(file[^((width + 7) / 8 * height)..], width)]),
            _ => throw new FormatException($"A portable map of kind {words[0]}."),
        };
    }

    private static byte[] Gray(byte[] levels) => [.. levels.SelectMany(level => new[] { level, level, level })];

    // A dot that is set is black.
    private static IEnumerable<byte> Dots(byte[] rows, int width) => rows.Chunk((width + 7) / 8)
        .SelectMany(row => Enumerable.Range(0, width))
        .Select((x, i) => (rows[(i / width * ((width + 7) / 8)) + (x / 8)] & (0x80 >> (x % 8))) == 0
            ? (byte)255 : (byte)0);
}
