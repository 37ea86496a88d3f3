namespace OrgLife.Documents.Layout;

/// <summary>
/// The glyph of every character, in pages of 256: gbsn00lp has 3,641 segments in its cmap, too many to search
/// for each character of a text.
/// </summary>
internal sealed class CharacterMap(int glyphCount)
{
    public const int LastCodePoint = 0x10FFFF;

    private readonly ushort[]?[] _pages = new ushort[(LastCodePoint >> 8) + 1][];

    public int GlyphOf(int codePoint) =>
        (uint)codePoint <= LastCodePoint && _pages[codePoint >> 8] is { } page ? page[codePoint & 0xFF] : 0;

    /// <summary>Notes a glyph; one that the face does not have counts as missing.</summary>
    public void Set(int codePoint, int glyph)
    {
        if (glyph > 0 && glyph < glyphCount)
        {
            (_pages[codePoint >> 8] ??= new ushort[256])[codePoint & 0xFF] = (ushort)glyph;
        }
    }
}
