namespace OrgLife.Documents.Layout;

/// <summary>Where in <c>glyf</c> each glyph lies (<c>loca</c>).</summary>
internal sealed class GlyphLocations
{
    private readonly uint[] _offsets;

    private GlyphLocations(uint[] offsets) => _offsets = offsets;

    public static GlyphLocations Read(FaceTables tables, bool areLong, int glyphCount)
    {
        var loca = tables.Read("loca");
        var (_, glyfLength) = tables.PlaceOf("glyf");
        var offsets = new uint[glyphCount + 1];
        for (var i = 0; i < offsets.Length; i++)
        {
            offsets[i] = areLong ? loca.U32(i * 4) : loca.U16(i * 2) * 2u;
            // In order, glyphs cannot overlap: so all of them together are no larger than the file.
            if (offsets[i] > glyfLength || (i > 0 && offsets[i] < offsets[i - 1]))
            {
                throw loca.Fault($"the end of glyph {i - 1} is out of order");
            }
        }

        return new GlyphLocations(offsets);
    }

    public (long Start, int Length) this[int glyph] =>
        (_offsets[glyph], (int)(_offsets[glyph + 1] - _offsets[glyph]));
}
