using System.Buffers.Binary;
using OrgLife.Documents.Content;

namespace OrgLife.Documents.Pdf;

/// <summary>JPEG pictures go in as they are; only their frame header is read (ITU-T T.81 B.2.2).</summary>
internal static class JpegPicture
{
    private const int FrameHeaderSize = 8;

    public static void Write(PdfFile file, int number, byte[] bytes)
    {
        var frame = FindFrame(bytes);
        if (frame[2] != 8)
        {
            throw Broken($"its samples have {frame[2]} bits, not 8.");
        }

        var colours = frame[7] switch
        {
            1 => "/DeviceGray"u8,
            3 => "/DeviceRGB"u8,
            _ => throw Broken(
                $"it has {frame[7]} components; grey has 1, colour has 3, print colours are not taken."),
        };
        file.WriteStreamAsIs(
            number,
            file.Entries().Append("/Type/XObject/Subtype/Image/BitsPerComponent 8/ColorSpace"u8)
                .Append(colours)
                .Append("/Width "u8).Number(BinaryPrimitives.ReadUInt16BigEndian(frame.Slice(5)))
                .Append("/Height "u8).Number(BinaryPrimitives.ReadUInt16BigEndian(frame.Slice(3)))
                .Append("/Filter/DCTDecode"u8).Written,
            bytes);
    }

    /// <summary>
    /// The first frame header, from its length on. Of all frames PDF takes baseline to progressive.
    /// </summary>
    private static ReadOnlySpan<byte> FindFrame(ReadOnlySpan<byte> bytes)
    {
        var at = 2;
        while (at + 4 <= bytes.Length && bytes[at] == 0xFF)
        {
            var marker = bytes[at + 1];
            if (marker == 0xFF)
            {
                at++;
                continue;
            }

            var length = BinaryPrimitives.ReadUInt16BigEndian(bytes.Slice(at + 2));
            if (marker is >= 0xC0 and <= 0xC2 && at + 2 + FrameHeaderSize <= bytes.Length)
            {
                return bytes.Slice(at + 2);
            }

            if (marker is >= 0xC3 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
            {
                throw Broken("it is lossless, hierarchical or arithmetically coded.");
            }

            at += 2 + length;
        }

        throw Broken("it has no frame header.");
    }

    private static PictureException Broken(string reason) => new(ImageFormat.Jpeg, reason);
}
