using System.Buffers.Binary;
using System.IO.Compression;

namespace OrgLife.Documents.Pdf;

/// <summary>
/// The zlib format (RFC 1950) around deflated data, as FlateDecode wants it (ISO 32000-1 7.4.4).
/// </summary>
internal static class Zlib
{
    private const int AdlerModulus = 65521;

    /// <summary>So many bytes can be added before the second sum must be reduced (RFC 1950 9).</summary>
    private const int AdlerBatch = 5552;

    public static void Compress(ArraySegment<byte> plain, CompressionLevel level, ByteBuffer packed)
    {
        packed.Append([0x78, 0x9C]);
        if (plain.Count == 0)
        {
            // DeflateStream writes no block at all for no bytes, and readers then miss the last one.
            packed.Append([0x03, 0x00]);
        }

        using (var deflate = new DeflateStream(new BufferStream(packed), level))
        {
            deflate.Write(plain.Array!, plain.Offset, plain.Count);
        }

        BinaryPrimitives.WriteUInt32BigEndian(packed.Room(sizeof(uint)), Adler32(plain.AsSpan()));
        packed.Advance(sizeof(uint));
    }

    public static uint Adler32(ReadOnlySpan<byte> bytes)
    {
        uint a = 1;
        uint b = 0;
        while (!bytes.IsEmpty)
        {
            var batch = bytes.Slice(0, Math.Min(bytes.Length, AdlerBatch));
            bytes = bytes.Slice(batch.Length);
            while (batch.Length >= 8)
            {
                b += (a * 8) + (8u * batch[0]) + (7u * batch[1]) + (6u * batch[2]) + (5u * batch[3])
                    + (4u * batch[4]) + (3u * batch[5]) + (2u * batch[6]) + batch[7];
                a += (uint)(batch[0] + batch[1] + batch[2] + batch[3] + batch[4]
                    + batch[5] + batch[6] + batch[7]);
                batch = batch.Slice(8);
            }

            foreach (var octet in batch)
            {
                a += octet;
                b += a;
            }

            a %= AdlerModulus;
            b %= AdlerModulus;
        }

        return (b << 16) | a;
    }
}
