namespace OrgLife.Documents.Layout;

/// <summary>An INDEX of a CFF table: where each of its objects lies in the table.</summary>
internal sealed class CffIndex
{
    private readonly uint[] _offsets;
    private readonly long _data;

    private CffIndex(uint[] offsets, long data)
    {
        _offsets = offsets;
        _data = data;
    }

    public int Count => _offsets.Length - 1;

    /// <summary>Where the table goes on after it.</summary>
    public long End => _data + _offsets[Count];

    public (long Start, int Length) this[int item] =>
        (_data + _offsets[item], (int)(_offsets[item + 1] - _offsets[item]));

    public static CffIndex Read(CffTable table, long at)
    {
        var count = table.Read(at, 2).U16(0);
        if (count == 0)
        {
            return new CffIndex([0], at + 2);
        }

        var width = table.Read(at + 2, 1).U8(0);
        if (width is < 1 or > 4)
        {
            throw table.Fault($"an INDEX with offsets of {width} bytes");
        }

        var written = table.Read(at + 3, (count + 1) * width);
        var offsets = new uint[count + 1];
        for (var i = 0; i < offsets.Length; i++)
        {
            offsets[i] = OffsetAt(written, i * width, width) - 1;
            if (offsets[i] > table.Length || (i > 0 ? offsets[i] < offsets[i - 1] : offsets[i] != 0))
            {
                throw table.Fault($"item {i} of an INDEX is out of order");
            }
        }

        return new CffIndex(offsets, at + 3 + written.Length);
    }

    private static uint OffsetAt(FontTable written, int at, int width)
    {
        var offset = 0u;
        foreach (var part in written.Slice(at, width))
        {
            offset = (offset << 8) | part;
        }

        return offset;
    }
}
