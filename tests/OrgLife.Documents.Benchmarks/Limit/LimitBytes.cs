using System.Buffers.Binary;
using System.Buffers.Text;
using System.IO.Compression;

namespace OrgLife.Documents.Benchmarks;

/// <summary>Bytes in the making, as the limit writes them.</summary>
internal sealed class LimitBytes
{
    private byte[] _bytes = new byte[16 * 1024];

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Length);

    public LimitBytes Add(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(Room(bytes.Length));
        Length += bytes.Length;
        return this;
    }

    public LimitBytes Add(int value)
    {
        Utf8Formatter.TryFormat(value, Room(11), out var count);
        Length += count;
        return this;
    }

    /// <summary>A fraction of at most three decimals.</summary>
    public LimitBytes Add(double value)
    {
        var thousandths = (int)Math.Round(value * 1000);
        if (thousandths < 0)
        {
            Add("-"u8);
            thousandths = -thousandths;
        }

        Add(thousandths / 1000);
        var rest = thousandths % 1000;
        for (var unit = 100; rest > 0; rest %= unit, unit /= 10)
        {
            Add(unit == 100 ? "."u8 : default).Octet((byte)('0' + (rest / unit)));
        }

        return this;
    }

    public LimitBytes Octet(byte value)
    {
        Room(1)[0] = value;
        Length++;
        return this;
    }

    public LimitBytes U16(int value)
    {
        BinaryPrimitives.WriteUInt16BigEndian(Room(2), (ushort)value);
        Length += 2;
        return this;
    }

    public LimitBytes U32(uint value)
    {
        BinaryPrimitives.WriteUInt32BigEndian(Room(4), value);
        Length += 4;
        return this;
    }

    public void Clear() => Length = 0;

    public byte[] Deflated()
    {
        using var packed = new MemoryStream(Length / 2);
        using (var deflate = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            deflate.Write(_bytes, 0, Length);
        }

        return packed.ToArray();
    }

    private Span<byte> Room(int count)
    {
        if (_bytes.Length - Length < count)
        {
            Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, Length + count));
        }

        return _bytes.AsSpan(Length);
    }
}
