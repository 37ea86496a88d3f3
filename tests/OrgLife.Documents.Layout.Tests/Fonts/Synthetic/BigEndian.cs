using System.Buffers.Binary;
using System.Text;

namespace OrgLife.Documents.Layout.Tests;

/// <summary>Bytes in the making, numbers big-endian.</summary>
internal sealed class BigEndian
{
    private readonly List<byte> _bytes = [];

    public int Length => _bytes.Count;

    public byte[] ToArray() => _bytes.ToArray();

    public BigEndian U8(params int[] values)
    {
        foreach (var value in values)
        {
            _bytes.Add((byte)value);
        }

        return this;
    }

    public BigEndian U16(params int[] values)
    {
        foreach (var value in values)
        {
            U8((value >> 8) & 0xFF, value & 0xFF);
        }

        return this;
    }

    public BigEndian U32(params long[] values)
    {
        var four = new byte[4];
        foreach (var value in values)
        {
            BinaryPrimitives.WriteUInt32BigEndian(four, (uint)value);
            _bytes.AddRange(four);
        }

        return this;
    }

    public BigEndian Bytes(byte[] bytes)
    {
        _bytes.AddRange(bytes);
        return this;
    }

    public BigEndian Text(string ascii) => Bytes(Encoding.ASCII.GetBytes(ascii));

    public BigEndian Align(int to)
    {
        while (Length % to != 0)
        {
            U8(0);
        }

        return this;
    }
}
