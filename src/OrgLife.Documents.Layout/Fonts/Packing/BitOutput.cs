using System.Buffers.Binary;

namespace OrgLife.Documents.Layout;

/// <summary>Bits that fill bytes from the lowest up, as deflate wants them (RFC 1951 3.1.1).</summary>
internal ref struct BitOutput(Span<byte> bytes)
{
    private readonly Span<byte> _bytes = bytes;
    private int _whole;
    private ulong _waiting;
    private int _waitingCount;

    public readonly int BitCount => (_whole * 8) + _waitingCount;

    /// <summary>Adds at most 32 bits; those above the count must be zero.</summary>
    public void Add(uint bits, int count)
    {
        _waiting |= (ulong)bits << _waitingCount;
        _waitingCount += count;
        Store(_bytes.Slice(_whole), _waitingCount >> 3);
        _whole += _waitingCount >> 3;
        _waiting >>= _waitingCount & ~7;
        _waitingCount &= 7;
    }

    /// <summary>Adds a row of bits whose last byte is filled up with zeros.</summary>
    public void Add(ReadOnlySpan<byte> bits, int count)
    {
        while (count >= 32)
        {
            Add(BinaryPrimitives.ReadUInt32LittleEndian(bits), 32);
            bits = bits.Slice(4);
            count -= 32;
        }

        for (; count > 0; count -= 8)
        {
            Add(bits[0], Math.Min(count, 8));
            bits = bits.Slice(1);
        }
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
