using System.Buffers.Binary;

namespace OrgLife.Documents.Deflate;

/// <summary>The checksum of zlib data (RFC 1950 9), of bytes and of rows of bytes joined.</summary>
internal static class Adler32
{
    public const uint OfNothing = 1;

    private const uint Modulus = 65521;

    /// <summary>So many bytes can be added before the second sum must be reduced.</summary>
    private const int Batch = 5552;

    /// <summary>Every other byte of a word, each with room for a sum.</summary>
    private const ulong Bytes = 0x00FF00FF00FF00FF;

    public static uint Of(ReadOnlySpan<byte> bytes) => Add(OfNothing, bytes);

    /// <summary>The checksum of a row of bytes with others behind it.</summary>
    public static uint Add(uint adler, ReadOnlySpan<byte> bytes)
    {
        var (a, b) = (adler & 0xFFFF, adler >> 16);
        while (!bytes.IsEmpty)
        {
            var batch = bytes.Slice(0, Math.Min(bytes.Length, Batch));
            bytes = bytes.Slice(batch.Length);
            AddBatch(ref a, ref b, batch);
            a %= Modulus;
            b %= Modulus;
        }

        return (b << 16) | a;
    }

    /// <summary>The checksum of two rows of bytes, one behind the other.</summary>
    public static uint Joined(uint first, uint second, int secondLength)
    {
        var (a1, b1) = (first & 0xFFFF, first >> 16);
        var (a2, b2) = (second & 0xFFFF, second >> 16);

        // The second row began with a sum of 1; begun with a1, each of its bytes counts a1 - 1 more.
        var a = (a1 + a2 + Modulus - 1) % Modulus;
        var b = (uint)((b1 + b2 + (((ulong)secondLength % Modulus) * (a1 + Modulus - 1))) % Modulus);
        return (b << 16) | a;
    }

    // Eight bytes at a time: multiplied by weights side by side, the products add up in the highest sixteen bits.
    private static void AddBatch(ref uint a, ref uint b, ReadOnlySpan<byte> bytes)
    {
        for (; bytes.Length >= sizeof(ulong); bytes = bytes.Slice(sizeof(ulong)))
        {
            var word = BinaryPrimitives.ReadUInt64LittleEndian(bytes);
            var (even, odd) = (word & Bytes, (word >> 8) & Bytes);
            var weighted = unchecked((even * 0x0008_0006_0004_0002) + (odd * 0x0007_0005_0003_0001)) >> 48;
            b += (a * 8) + (uint)weighted;
            a += (uint)(unchecked((even + odd) * 0x0001_0001_0001_0001) >> 48);
        }

        foreach (var octet in bytes)
        {
            a += octet;
            b += a;
        }
    }
}
