using System.Buffers.Binary;

namespace OrgLife.Documents.Layout;

/// <summary>
/// The advance width and left side bearing of every glyph (<c>hmtx</c>), kept as the file has them.
/// </summary>
internal sealed class HorizontalMetrics
{
    private readonly byte[] _bytes;
    private readonly int _fullEntries;

    private HorizontalMetrics(byte[] bytes, int fullEntries)
    {
        _bytes = bytes;
        _fullEntries = fullEntries;
    }

    public static HorizontalMetrics Read(FaceTables tables, HheaTable hhea, int glyphCount)
    {
        var full = Math.Min(hhea.MetricCount, glyphCount);
        var (_, length) = tables.PlaceOf("hmtx");
        if (full == 0 || full * 4L > length)
        {
            throw tables.File.Fault("hmtx", $"{length} bytes do not hold {full} widths");
        }

        var table = tables.ReadStart("hmtx", (full * 4) + ((glyphCount - full) * 2));
        return new HorizontalMetrics(table.Slice(0, table.Length).ToArray(), full);
    }

    // Glyphs beyond the full entries are as wide as the last of them.
    public int AdvanceOf(int glyph) => Read(Math.Min(glyph, _fullEntries - 1) * 4);

    public short BearingOf(int glyph)
    {
        var at = glyph < _fullEntries ? (glyph * 4) + 2 : (_fullEntries * 4) + ((glyph - _fullEntries) * 2);
        return at + 2 <= _bytes.Length ? (short)Read(at) : (short)0;
    }

    private ushort Read(int at) => BinaryPrimitives.ReadUInt16BigEndian(_bytes.AsSpan(at));
}
