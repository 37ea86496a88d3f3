namespace OrgLife.Documents.Layout;

/// <summary>字体子集 — a font program that holds a few glyphs of a face, numbered anew.</summary>
public sealed class FontSubset
{
    private readonly Dictionary<int, int> _newGlyphs;

    internal FontSubset(
        FontProgram program, ReadOnlyMemory<byte> bytes, IReadOnlyList<int> glyphs, string tag)
    {
        Program = program;
        Bytes = bytes;
        Glyphs = glyphs;
        Tag = tag;
        var map = new Dictionary<int, int>(glyphs.Count);
        for (var i = 0; i < glyphs.Count; i++)
        {
            map[glyphs[i]] = i;
        }

        _newGlyphs = map;
    }

    /// <summary>Which kind of outlines <see cref="Bytes"/> holds.</summary>
    public FontProgram Program { get; }

    /// <summary>The font program. Not to be changed: it may be shared.</summary>
    public ReadOnlyMemory<byte> Bytes { get; }

    /// <summary>
    /// The original glyphs by their new numbers; the first is .notdef. Glyphs that composites need come
    /// last.
    /// </summary>
    public IReadOnlyList<int> Glyphs { get; }

    /// <summary>
    /// Six capital letters that depend on the face and the glyph set only (ISO 32000-1 9.6.4).
    /// </summary>
    public string Tag { get; }

    /// <summary>The number that an original glyph has in the subset; it is also the CID.</summary>
    /// <exception cref="KeyNotFoundException">The glyph is not in the subset.</exception>
    public int NewGlyphOf(int glyph) => _newGlyphs[glyph];
}
