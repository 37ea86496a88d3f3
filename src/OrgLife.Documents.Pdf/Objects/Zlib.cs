using System.IO.Compression;

namespace OrgLife.Documents.Pdf;

/// <summary>
/// The zlib format (RFC 1950) around deflated data, as FlateDecode wants it (ISO 32000-1 7.4.4).
/// </summary>
internal static class Zlib
{
    public static void Compress(ArraySegment<byte> plain, CompressionLevel level, ByteBuffer packed)
    {
        if (plain.Count == 0)
        {
            // Streams that deflate write no block at all for no bytes, and readers then miss the last one.
            packed.Append([0x78, 0x9C, 0x03, 0x00, 0x00, 0x00, 0x00, 0x01]);
            return;
        }

        using var zlib = new ZLibStream(new BufferStream(packed), level);
        zlib.Write(plain.Array!, plain.Offset, plain.Count);
    }
}
