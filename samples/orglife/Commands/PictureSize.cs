using System.Buffers.Binary;

namespace OrgLife.Samples.CommandLine;

/// <summary>图片大小 — how many dots a picture has, as its head says.</summary>
/// <param name="Width">Across.</param>
/// <param name="Height">Down.</param>
internal readonly record struct PictureSize(int Width, int Height)
{
    /// <summary>Width by height.</summary>
    public double Proportion => (double)Width / Height;

    /// <summary>The size of a PNG or JPEG file; null for any other.</summary>
    public static PictureSize? Of(ReadOnlySpan<byte> file)
    {
        var size = IsPng(file) ? OfPng(file) : OfJpeg(file);
        return size is { Width: > 0, Height: > 0 } ? size : null;
    }

    private static bool IsPng(ReadOnlySpan<byte> file) =>
        file.Length > 24 && file[0] == 0x89 && file[1..4].SequenceEqual("PNG"u8);

    // Signature, then length and name of IHDR, then width and height.
    private static PictureSize OfPng(ReadOnlySpan<byte> file) => new(
        BinaryPrimitives.ReadInt32BigEndian(file[16..]), BinaryPrimitives.ReadInt32BigEndian(file[20..]));

    // Segments of a marker and a length, up to the start of a frame: SOF0 to SOF15 without DHT, JPG and DAC.
    private static PictureSize? OfJpeg(ReadOnlySpan<byte> file)
    {
        if (!file.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8]))
        {
            return null;
        }

        for (var at = 2; at + 9 < file.Length && file[at] == 0xFF;)
        {
            if (file[at + 1] is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
            {
                return new PictureSize(
                    BinaryPrimitives.ReadUInt16BigEndian(file[(at + 7)..]),
                    BinaryPrimitives.ReadUInt16BigEndian(file[(at + 5)..]));
            }

            at += 2 + BinaryPrimitives.ReadUInt16BigEndian(file[(at + 2)..]);
        }

        return null;
    }
}
