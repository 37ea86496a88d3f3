using System.Buffers.Binary;

namespace OrgLife.Documents.Layout;

/// <summary>A CFF font in the making.</summary>
/// <param name="capacity">How many bytes there will be, roughly.</param>
/// <param name="start">Where in the font they will stand.</param>
internal sealed class CffOutput(int capacity, int start = 0)
{
    private const byte LongInteger = 29;

    private byte[] _bytes = new byte[capacity];
    private int _length;

    public int Length => _length;

    /// <summary>Where the font now ends.</summary>
    public int End => start + _length;

    public void Bytes(ReadOnlySpan<byte> bytes) => bytes.CopyTo(Room(bytes.Length));

    public void U8(int value) => Room(1)[0] = (byte)value;

    public void U16(int value) => BinaryPrimitives.WriteUInt16BigEndian(Room(2), (ushort)value);

    /// <summary>A DICT operand, always of five bytes.</summary>
    public void Integer(int value)
    {
        U8(LongInteger);
        BinaryPrimitives.WriteInt32BigEndian(Room(4), value);
    }

    /// <summary>A DICT operator, of one byte or two.</summary>
    public void Operator(int code)
    {
        if (CffOperators.IsEscaped(code))
        {
            U8(code >> 8);
        }

        U8(code & 0xFF);
    }

    /// <summary>
    /// A DICT entry whose offset becomes known later; the place to give to <see cref="PointHere"/>.
    /// </summary>
    public int Pointer(int code)
    {
        Integer(0);
        var place = _length - 4;
        Operator(code);
        return place;
    }

    /// <summary>Makes a pointer point to where the font now ends.</summary>
    public void PointHere(int place) => PointTo(place, End);

    /// <summary>Makes a pointer point to a place of the font.</summary>
    public void PointTo(int place, int target) =>
        BinaryPrimitives.WriteInt32BigEndian(_bytes.AsSpan(place), target);

    public void Index(params byte[][] items)
    {
        IndexHead(Array.ConvertAll(items, item => item.Length));
        foreach (var item in items)
        {
            Bytes(item);
        }
    }

    /// <summary>An INDEX up to its data, which is to follow.</summary>
    public void IndexHead(params int[] lengths)
    {
        U16(lengths.Length);
        if (lengths.Length == 0)
        {
            return;
        }

        var end = 1 + lengths.Sum();
        var width = end switch { <= 0xFF => 1, <= 0xFFFF => 2, <= 0xFFFFFF => 3, _ => 4 };
        U8(width);
        var offset = 1;
        Offset(offset, width);
        foreach (var length in lengths)
        {
            offset += length;
            Offset(offset, width);
        }
    }

    /// <summary>What has been written, not copied.</summary>
    public ReadOnlyMemory<byte> Written => _bytes.AsMemory(0, _length);

    private void Offset(int offset, int width)
    {
        for (var shift = (width - 1) * 8; shift >= 0; shift -= 8)
        {
            U8((offset >> shift) & 0xFF);
        }
    }

    private Span<byte> Room(int count)
    {
        if (_length + count > _bytes.Length)
        {
            Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, _length + count));
        }

        _length += count;
        return _bytes.AsSpan(_length - count, count);
    }
}
