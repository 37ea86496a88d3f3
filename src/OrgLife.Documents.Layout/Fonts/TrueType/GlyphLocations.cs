namespace OrgLife.Documents.Layout;

/// <summary>Where in <c>glyf</c> each glyph lies (<c>loca</c>).</summary>
internal sealed class GlyphLocations(FaceTables tables, bool areLong)
{
    private readonly FontTable _loca = tables.Read("loca");
    private readonly (long Offset, long Length) _glyf = tables.PlaceOf("glyf");

    /// <summary>The length of all glyphs together.</summary>
    public long TotalLength => _glyf.Length;

    /// <summary>The bytes of a glyph; none for one that draws nothing.</summary>
    public FontTable GlyphAt(int glyph)
    {
        var start = OffsetAt(glyph);
        var end = OffsetAt(glyph + 1);
        if (end < start || end > _glyf.Length)
        {
            throw _loca.Fault($"glyph {glyph} lies at {start} to {end} of {_glyf.Length}");
        }

        var bytes = tables.File.Read("glyf", _glyf.Offset + start, end - start);
        return new FontTable(tables.File.Name, "glyf", bytes);
    }

    private long OffsetAt(int glyph) => areLong ? _loca.U32(glyph * 4) : _loca.U16(glyph * 2) * 2;
}
