namespace OrgLife.Documents.Layout;

/// <summary>
/// The outlines in <c>glyf</c>. A glyph is read and coded at its first use and kept, so that papers alike cost little.
/// </summary>
internal sealed class TrueTypeOutlines : Outlines
{
    private readonly FaceTables _tables;
    private readonly string _name;
    private readonly int _glyphCount;
    private readonly HorizontalMetrics _metrics;
    private readonly GlyphLocations _locations;
    private readonly TrueTypeHeaders _headers;
    private readonly GlyphCache<ReadyGlyph> _glyphs;

    public TrueTypeOutlines(
        FaceTables tables, string name, bool longLocations, int glyphCount, HorizontalMetrics metrics)
    {
        (_tables, _name, _glyphCount, _metrics) = (tables, name, glyphCount, metrics);
        _locations = new GlyphLocations(tables, longLocations);
        _headers = new TrueTypeHeaders(tables);
        _glyphs = new GlyphCache<ReadyGlyph>(
            glyph => ReadyGlyph.Of(Read(glyph)),
            glyph => glyph.Packed.Bits.Length + (glyph.Composite?.Bytes.Length ?? 0),
            MostBytesHeld);
    }

    public override long Held => _glyphs.Held;

    public override FontSubset Subset(int[] glyphs)
    {
        var all = glyphs;
        var pieces = new PackedBytes[glyphs.Length];
        var hasComposites = false;
        var length = 0L;
        for (var i = 0; i < glyphs.Length; i++)
        {
            var glyph = _glyphs[glyphs[i]];
            pieces[i] = glyph.Packed;
            hasComposites |= glyph.Composite is not null;
            length = CheckLength(length + glyph.Packed.Length);
        }

        if (hasComposites)
        {
            all = new ComponentClosure(_tables.File, CompositeOf).Of(glyphs);
            pieces = Array.ConvertAll(all, glyph => PieceOf(glyph, all, glyphs.Length));
        }

        var program = new TrueTypeSubset(_headers, _metrics).Write(all, pieces);
        return new FontSubset(FontProgram.TrueType, program, all, glyphs.Length, SubsetTag.Of(_name, all));
    }

    private GlyphOutline CompositeOf(int glyph) => _glyphs[glyph].Composite ?? GlyphOutline.Empty;

    private PackedBytes PieceOf(int glyph, int[] all, int sortedCount)
    {
        var ready = _glyphs[glyph];
        return ready.Composite is null ? ready.Packed : ReadyGlyph.Renumbered(ready.Composite, part =>
        {
            var number = Array.BinarySearch(all, 0, sortedCount, part);
            return number < 0 ? Array.IndexOf(all, part, sortedCount) : number;
        });
    }

    // Thousands of glyphs that all lie at the same place would not fit into memory.
    private long CheckLength(long length) => length <= _locations.TotalLength + (4L * _glyphCount)
        ? length
        : throw _tables.File.Fault("loca", "its glyphs overlap");

    private GlyphOutline Read(int glyph)
    {
        var bytes = _locations.GlyphAt(glyph);
        var outline = GlyphReader.Read(bytes);
        foreach (var place in outline.Components)
        {
            var part = outline.ComponentAt(place);
            if (part >= _glyphCount)
            {
                throw bytes.Fault($"glyph {glyph} is composed of glyph {part}, which does not exist");
            }
        }

        return outline;
    }
}
