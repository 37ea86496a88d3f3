using System.Buffers;
using System.Buffers.Binary;

namespace OrgLife.Documents.Layout;

/// <summary>Codes bytes for deflate, by themselves.</summary>
internal static class Packer
{
    /// <summary>A letter takes at most 15 bits, a match of three bytes 48.</summary>
    private const int MostBytesOfALetter = 2;

    public static PackedBytes Pack(ReadOnlySpan<byte> bytes, PackingCode code)
    {
        var symbols = ArrayPool<int>.Shared.Rent(bytes.Length + 1);
        var room = ArrayPool<byte>.Shared.Rent((bytes.Length * MostBytesOfALetter) + 1);
        var output = new BitOutput(room);
        var count = MatchFinder.Find(bytes, symbols);
        for (var i = 0; i < count; i++)
        {
            if (symbols[i] < 256)
            {
                code.Letter(ref output, symbols[i]);
            }
            else
            {
                code.Match(ref output, symbols[i] >> 16, symbols[i] & 0xFFFF);
            }
        }

        var bitCount = output.BitCount;
        var bits = room.AsSpan(0, output.Finish()).ToArray();
        ArrayPool<int>.Shared.Return(symbols);
        ArrayPool<byte>.Shared.Return(room);
        return new PackedBytes(bits, bitCount, bytes.Length, Adler32.Of(bytes), SumOf(bytes));
    }

    /// <summary>The sum of the big-endian words, what is missing of the last one taken for zeros.</summary>
    public static uint SumOf(ReadOnlySpan<byte> bytes)
    {
        var sum = 0u;
        for (; bytes.Length >= sizeof(uint); bytes = bytes.Slice(sizeof(uint)))
        {
            sum = unchecked(sum + BinaryPrimitives.ReadUInt32BigEndian(bytes));
        }

        for (var i = 0; i < bytes.Length; i++)
        {
            sum = unchecked(sum + ((uint)bytes[i] << (24 - (i * 8))));
        }

        return sum;
    }
}
