using System.Buffers.Binary;
using System.IO.Compression;

namespace OrgLife.Documents.Pdf.Tests;

/// <summary>PNG files made by hand; checksums are right.</summary>
internal static class PngBytes
{
    private static readonly byte[] Signature = [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10];

    /// <summary>An 8-bit grey picture of unfiltered rows.</summary>
    public static byte[] Gray(int width, int height, byte[] samples) =>
        Make(width, height, 8, colourType: 0, Rows(samples, width));

    /// <summary>Rows of so many bytes, each after the number of the filter None.</summary>
    public static byte[] Rows(byte[] samples, int rowBytes) =>
        [.. samples.Chunk(rowBytes).SelectMany(row => row.Prepend((byte)0))];

    public static byte[] Make(
        int width, int height, int bitDepth, int colourType, byte[] rows, bool isInterlaced = false,
        params (string Kind, byte[] Content)[] extra)
    {
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        header[8] = (byte)bitDepth;
        header[9] = (byte)colourType;
        header[12] = (byte)(isInterlaced ? 1 : 0);
        return
        [
            .. Signature, .. Chunk("IHDR", header),
            .. extra.SelectMany(chunk => Chunk(chunk.Kind, chunk.Content)),
            .. Chunk("IDAT", Pack(rows)), .. Chunk("IEND", []),
        ];
    }

    /// <summary>The zlib data of a picture with one chunk of rows.</summary>
    public static byte[] PackedRowsOf(byte[] png)
    {
        var at = png.AsSpan().IndexOf("IDAT"u8);
        return png.AsSpan(at + 4, BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(at - 4))).ToArray();
    }

    private static byte[] Pack(byte[] rows)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal))
        {
            zlib.Write(rows);
        }

        return packed.ToArray();
    }

    private static byte[] Chunk(string kind, byte[] content)
    {
        var chunk = new byte[content.Length + 12];
        BinaryPrimitives.WriteInt32BigEndian(chunk, content.Length);
        System.Text.Encoding.ASCII.GetBytes(kind, chunk.AsSpan(4));
        content.CopyTo(chunk, 8);
        BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(^4..), Crc(chunk.AsSpan(4, content.Length + 4)));
        return chunk;
    }

    private static uint Crc(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        foreach (var octet in bytes)
        {
            crc ^= octet;
            for (var bit = 0; bit < 8; bit++)
            {
                crc = (crc >> 1) ^ ((crc & 1) * 0xEDB88320);
            }
        }

        return ~crc;
    }
}
