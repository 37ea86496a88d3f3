using System.Buffers.Binary;

namespace OrgLife.Documents.Pdf;

/// <summary>交叉引用 — where each object lies, as a cross-reference stream (ISO 32000-1 7.5.8).</summary>
internal sealed class CrossReference : IDisposable
{
    /// <summary>One byte for the kind, four for the place, two for the index: /W [1 4 2].</summary>
    private const int RowSize = 7;

    private readonly ByteBuffer _rows = new();

    public CrossReference() => SetRow(Reserve(1), 0, 0, ushort.MaxValue);

    public int Count => _rows.Length / RowSize;

    /// <summary>The number of the first of so many new objects.</summary>
    public int Reserve(int count)
    {
        var first = Count;
        _rows.Room(count * RowSize).Slice(0, count * RowSize).Clear();
        _rows.Advance(count * RowSize);
        return first;
    }

    public void PlaceAt(int number, long offset) => SetRow(number, 1, checked((uint)offset), 0);

    public void PlaceIn(int number, int objectStream, int index) =>
        SetRow(number, 2, (uint)objectStream, (ushort)index);

    /// <summary>
    /// The rows, each led by the mark of the PNG filter Up: rows differ little, so they deflate well.
    /// </summary>
    public void WriteTo(ByteBuffer buffer)
    {
        const byte Up = 2;
        var rows = _rows.Written;
        ReadOnlySpan<byte> above = stackalloc byte[RowSize];
        for (; !rows.IsEmpty; rows = rows.Slice(RowSize))
        {
            var room = buffer.Room(1 + RowSize);
            room[0] = Up;
            for (var i = 0; i < RowSize; i++)
            {
                room[i + 1] = (byte)(rows[i] - above[i]);
            }

            buffer.Advance(1 + RowSize);
            above = rows;
        }
    }

    public void Dispose() => _rows.Dispose();

    private void SetRow(int number, byte kind, uint place, ushort index)
    {
        var row = _rows.Filled.Slice(number * RowSize, RowSize);
        row[0] = kind;
        BinaryPrimitives.WriteUInt32BigEndian(row.Slice(1), place);
        BinaryPrimitives.WriteUInt16BigEndian(row.Slice(5), index);
    }
}
