using System.Buffers.Binary;

namespace OrgLife.Documents.Deflate;

/// <summary>Bits that fill bytes from the lowest up, as deflate wants them (RFC 1951 3.1.1).</summary>
internal ref struct BitOutput(Span<byte> bytes)
{
    /// <summary>With seven that wait they still fit a word.</summary>
    private const int MostAtOnce = 56;

    private readonly Span<byte> _bytes = bytes;
    private int _whole;
    private ulong _waiting;
    private int _waitingCount;

    public readonly int BitCount => (_whole * 8) + _waitingCount;

    /// <summary>Goes on behind so many bits of the first byte.</summary>
    public static BitOutput Behind(Span<byte> bytes, int count)
    {
        var output = new BitOutput(bytes);
        output.Add(bytes[0] & ((1u << count) - 1), count);
        return output;
    }


    /// <summary>Adds at most 56 bits; those above the count must be zero.</summary>
    public void Add(ulong bits, int count)
    {
        _waiting |= bits << _waitingCount;
        _waitingCount += count;
        Store(_bytes.Slice(_whole), _waitingCount >> 3);
        _whole += _waitingCount >> 3;
        _waiting >>= _waitingCount & ~7;
        _waitingCount &= 7;
    }

    /// <summary>Adds a row of bits whose last byte is filled up with zeros.</summary>
    public void Add(ReadOnlySpan<byte> bits, int count)
    {
        while (count >= MostAtOnce && bits.Length >= sizeof(ulong))
        {
            Add(BinaryPrimitives.ReadUInt64LittleEndian(bits) & ((1UL << MostAtOnce) - 1), MostAtOnce);
            bits = bits.Slice(MostAtOnce / 8);
            count -= MostAtOnce;
        }

        for (; count > 0; count -= 8)
        {
            Add(bits[0], Math.Min(count, 8));
            bits = bits.Slice(1);
        }
    }

    /// <summary>Adds bytes, from the next whole one on.</summary>
    public void AddBytes(ReadOnlySpan<byte> bytes)
    {
        Finish();
        bytes.CopyTo(_bytes.Slice(_whole));
        _whole += bytes.Length;
    }

    /// <summary>Fills the last byte up with zeros: how many bytes there are.</summary>
    public int Finish()
    {
        if (_waitingCount > 0)
        {
            Add(0, 8 - _waitingCount);
        }

        return _whole;
    }

    private readonly void Store(Span<byte> room, int count)
    {
        if (room.Length >= sizeof(ulong))
        {
            BinaryPrimitives.WriteUInt64LittleEndian(room, _waiting);
            return;
        }

        for (var i = 0; i < count; i++)
        {
            room[i] = (byte)(_waiting >> (i * 8));
        }
    }
}
