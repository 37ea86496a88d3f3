using System.Buffers.Binary;

namespace OrgLife.Documents.Pdf;

/// <summary>交叉引用 — where each object lies, as a cross-reference stream (ISO 32000-1 7.5.8).</summary>
internal sealed class CrossReference : IDisposable
{
    /// <summary>The mark of the PNG filter Up, which leads each row.</summary>
    private const ulong Up = 2UL << 56;
    private const ulong Low = 0x7F7F_7F7F_7F7F_7F7F;
    private const int RowSize = sizeof(ulong);

    /// <summary>One byte for the kind, four for the place, two for the index, from the highest down: /W [1 4 2].</summary>
    private readonly PooledList<ulong> _rows = new();

    public CrossReference() => _rows.Add(Row(0, 0, ushort.MaxValue));

    public int Count => _rows.Count;

    /// <summary>The number of the first of so many new objects.</summary>
    public int Reserve(int count)
    {
        var first = Count;
        _rows.Add(0, count);
        return first;
    }

    public void PlaceAt(int number, long offset) => _rows[number] = Row(1, checked((uint)offset), 0);

    public void PlaceIn(int number, int objectStream, int index) =>
        _rows[number] = Row(2, (uint)objectStream, (ushort)index);

    /// <summary>
    /// The rows as what they differ in from those above (PNG filter Up): that is nearly the same all over, so each row
    /// resembles the one before.
    /// </summary>
    public void WriteTo(LikeText text)
    {
        var above = 0UL;
        foreach (var row in _rows.Items)
        {
            var filtered = Up | (Difference(row, above) & (Up - 1));
            BinaryPrimitives.WriteUInt64BigEndian(text.Bytes.Room(RowSize), filtered);
            text.Bytes.Advance(RowSize);
            above = row;
        }

        text.Resembles(RowSize, RowSize);
    }

    public void Dispose() => _rows.Dispose();

    private static ulong Row(byte kind, uint place, ushort index) =>
        ((ulong)kind << 48) | ((ulong)place << 16) | index;

    /// <summary>Byte by byte: the highest bits are set, so that none borrows from the next, and mended afterwards.</summary>
    private static ulong Difference(ulong row, ulong above) =>
        unchecked((row | ~Low) - (above & Low)) ^ ((row ^ ~above) & ~Low);
}
