namespace OrgLife.Documents.Layout;

/// <summary>
/// The outlines in <c>CFF</c>. A charstring is read and coded at its first use and kept, so that papers alike cost
/// little.
/// </summary>
internal sealed class CffOutlines : Outlines
{
    private readonly CffFont _font;
    private readonly string _name;
    private readonly int _unitsPerEm;
    private readonly HorizontalMetrics _metrics;
    private readonly GlyphCache<PackedBytes> _charstrings;

    public CffOutlines(FaceTables tables, string name, int unitsPerEm, HorizontalMetrics metrics)
    {
        (_font, _name, _unitsPerEm, _metrics) = (new CffFont(tables), name, unitsPerEm, metrics);
        _charstrings = new GlyphCache<PackedBytes>(
            glyph => Packer.Pack(CharstringFlattener.Flatten(_font, glyph, WidthOf(glyph)), OutlineCodes.Cff),
            charstring => charstring.Bits.Length,
            MostBytesHeld);
    }

    public override long Held => _charstrings.Held;

    public override FontSubset Subset(int[] glyphs)
    {
        var charstrings = new PackedBytes[glyphs.Length];
        for (var i = 0; i < glyphs.Length; i++)
        {
            charstrings[i] = _charstrings[glyphs[i]];
        }

        var tag = SubsetTag.Of(_name, glyphs);
        var program = new CffSubset(_font, $"{tag}+{_name}", _unitsPerEm).Write(glyphs, charstrings);
        return new FontSubset(FontProgram.Cff, program, glyphs, glyphs.Length, tag);
    }

    // Hanzi fill the em: that is the width of glyphs that state none.
    private byte[] WidthOf(int glyph)
    {
        var width = _metrics.AdvanceOf(glyph);
        return width == _unitsPerEm ? []
            : width <= short.MaxValue ? CffNumbers.InCharstring((short)width)
            : throw _font.Fault($"glyph {glyph} is {width} units wide");
    }
}
