namespace OrgLife.Documents.Layout;

/// <summary>The checksum of zlib data (RFC 1950 9), of bytes and of rows of bytes joined.</summary>
internal static class Adler32
{
    public const uint OfNothing = 1;

    private const uint Modulus = 65521;

    /// <summary>So many bytes can be added before the second sum must be reduced.</summary>
    private const int Batch = 5552;

    public static uint Of(ReadOnlySpan<byte> bytes)
    {
        var (a, b) = (1u, 0u);
        while (!bytes.IsEmpty)
        {
            var batch = bytes.Slice(0, Math.Min(bytes.Length, Batch));
            bytes = bytes.Slice(batch.Length);
            foreach (var octet in batch)
            {
                a += octet;
                b += a;
            }

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
}
