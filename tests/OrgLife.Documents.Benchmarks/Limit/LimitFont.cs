using System.Buffers.Binary;
using System.Text;

namespace OrgLife.Documents.Benchmarks;

/// <summary>
/// A TrueType font as the limit reads it: the file is in memory, its character map is a flat table and its tables are
/// found, once for all documents. What a document draws is cut out afresh for each.
/// </summary>
internal sealed class LimitFont
{
    private readonly byte[] _file;
    private readonly Dictionary<string, (int Offset, int Length)> _tables = [];
    private readonly int _widthCount;
    private readonly bool _isLong;

    public LimitFont(string path)
    {
        _file = File.ReadAllBytes(path);
        for (var at = 12; at < 12 + (U16(4) * 16); at += 16)
        {
            _tables[Encoding.ASCII.GetString(_file, at, 4)] = ((int)U32(at + 8), (int)U32(at + 12));
        }

        UnitsPerEm = U16(At("head") + 18);
        _isLong = U16(At("head") + 50) == 1;
        _widthCount = U16(At("hhea") + 34);
        GlyphOf = ReadMap();
    }

    public int UnitsPerEm { get; }

    /// <summary>The glyph of each character of the first plane.</summary>
    public ushort[] GlyphOf { get; }

    public int AdvanceOf(int glyph) => U16(At("hmtx") + (Math.Min(glyph, _widthCount - 1) * 4));

    public int BearingOf(int glyph) => glyph < _widthCount
        ? U16(At("hmtx") + (glyph * 4) + 2)
        : U16(At("hmtx") + (_widthCount * 4) + ((glyph - _widthCount) * 2));

    public ReadOnlySpan<byte> Table(string tag) => _file.AsSpan(_tables[tag].Offset, _tables[tag].Length);

    public ReadOnlySpan<byte> OutlineOf(int glyph)
    {
        var (start, end) = (PlaceOf(glyph), PlaceOf(glyph + 1));
        return _file.AsSpan(At("glyf") + start, end - start);
    }

    private int PlaceOf(int glyph) =>
        _isLong ? (int)U32(At("loca") + (glyph * 4)) : U16(At("loca") + (glyph * 2)) * 2;

    private int At(string tag) => _tables[tag].Offset;

    private ushort U16(int at) => BinaryPrimitives.ReadUInt16BigEndian(_file.AsSpan(at));

    private uint U32(int at) => BinaryPrimitives.ReadUInt32BigEndian(_file.AsSpan(at));

    // cmap format 4.
    private ushort[] ReadMap()
    {
        var map = new ushort[0x10000];
        var cmap = At("cmap");
        for (var record = cmap + 4; record < cmap + 4 + (U16(cmap + 2) * 8); record += 8)
        {
            var table = cmap + (int)U32(record + 4);
            if (U16(record) == 3 && U16(table) == 4)
            {
                ReadSegments(table, map);
            }
        }

        return map;
    }

    private void ReadSegments(int table, ushort[] map)
    {
        var size = (int)U16(table + 6);
        for (var at = table + 14; at < table + 14 + size; at += 2)
        {
            int end = U16(at);
            int start = U16(at + size + 2);
            var delta = U16(at + (size * 2) + 2);
            var range = at + (size * 3) + 2;
            for (var c = start; c <= end && c < 0xFFFF; c++)
            {
                var glyph = U16(range) == 0 ? c : U16(range + U16(range) + ((c - start) * 2));
                map[c] = glyph == 0 ? (ushort)0 : (ushort)(glyph + delta);
            }
        }
    }
}
