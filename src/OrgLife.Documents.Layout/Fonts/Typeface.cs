namespace OrgLife.Documents.Layout;

/// <summary>
/// 字体 — one face of a font file: which glyph draws a character, how wide it is, and the outlines of chosen
/// glyphs as a font of their own. Immutable and safe for any number of threads.
/// </summary>
/// <remarks>Not for others to implement: faces come from <c>FontLibrary</c>.</remarks>
public abstract class Typeface
{
    private protected Typeface()
    {
    }

    /// <summary>One face of a font file held in memory; the bytes are copied.</summary>
    /// <param name="file">A TrueType or OpenType font, or a collection of them.</param>
    /// <param name="face">Which face of a collection; 0 by default.</param>
    /// <exception cref="FontException">The font is damaged, variable, or may not be embedded.</exception>
    public static Typeface Load(byte[] file, int face = 0) =>
        OpenTypeFace.From(MemoryFontFile.CopyOf(file), face);

    /// <summary>
    /// One face of a font file, read from where the stream stands to its end, at most 256 MB.
    /// </summary>
    /// <param name="file">A TrueType or OpenType font, or a collection of them.</param>
    /// <param name="face">Which face of a collection; 0 by default.</param>
    /// <exception cref="FontException">The font is damaged, variable, or may not be embedded.</exception>
    public static Typeface Load(Stream file, int face = 0) =>
        OpenTypeFace.From(new MemoryFontFile(MemoryFontFile.BytesOf(file)), face);

    /// <summary>The family name, Chinese where the font has one, such as 仿宋.</summary>
    public abstract string FamilyName { get; }

    /// <summary>The PostScript name: ASCII without blanks, such as <c>FandolFang-Regular</c>.</summary>
    public abstract string PostScriptName { get; }

    /// <summary>Font units to the em, 16 to 16384.</summary>
    public abstract int UnitsPerEm { get; }

    /// <summary>Measures of the whole face, in font units.</summary>
    public abstract TypefaceMetrics Metrics { get; }

    /// <summary>The glyph of a character, or 0 (.notdef) where the face has none.</summary>
    /// <param name="codePoint">A Unicode scalar value.</param>
    public abstract int GlyphOf(int codePoint);

    /// <summary>The advance width of a glyph, in font units.</summary>
    public abstract int AdvanceOf(int glyph);

    /// <summary>
    /// A font program that holds .notdef and the given glyphs only. The same glyphs give the same bytes.
    /// </summary>
    /// <param name="glyphs">The glyphs wanted, in any order, repeated or not.</param>
    public abstract FontSubset Subset(IReadOnlyCollection<int> glyphs);
}
