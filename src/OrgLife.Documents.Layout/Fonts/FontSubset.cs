namespace OrgLife.Documents.Layout;

/// <summary>字体子集 — a font program that holds a few glyphs of a face, numbered anew.</summary>
public sealed class FontSubset
{
    private readonly PackedProgram _packed;
    private readonly int[] _glyphs;
    private readonly int _sortedCount;
    private byte[]? _bytes;

    /// <param name="program">The kind of outlines.</param>
    /// <param name="packed">The program.</param>
    /// <param name="glyphs">The original glyphs: first those asked for in ascending order, then others.</param>
    /// <param name="sortedCount">How many were asked for.</param>
    /// <param name="tag">The six letters.</param>
    internal FontSubset(FontProgram program, PackedProgram packed, int[] glyphs, int sortedCount, string tag)
    {
        (Program, _packed, _glyphs, _sortedCount, Tag) = (program, packed, glyphs, sortedCount, tag);
    }

    /// <summary>A program that is coded for this subset alone; its glyphs ascend.</summary>
    internal FontSubset(FontProgram program, ReadOnlyMemory<byte> bytes, IReadOnlyList<int> glyphs, string tag)
        : this(
            program,
            new PackedProgram(OutlineCodes.TrueType, [Packer.Pack(bytes.Span, OutlineCodes.TrueType)]),
            [.. glyphs],
            glyphs.Count,
            tag)
    {
    }

    /// <summary>Which kind of outlines <see cref="Bytes"/> holds.</summary>
    public FontProgram Program { get; }

    /// <summary>The font program. Not to be changed: it may be shared.</summary>
    /// <remarks>Unpacked at first use; a PDF file takes <see cref="WriteDeflated"/> as it is.</remarks>
    public ReadOnlyMemory<byte> Bytes => _bytes ??= _packed.Unpacked();

    /// <summary>The length of <see cref="Bytes"/>, in bytes.</summary>
    public int Length => _packed.Length;

    /// <summary>The length of the same program as zlib data, in bytes.</summary>
    public int DeflatedLength => _packed.PackedLength;

    /// <summary>
    /// The original glyphs by their new numbers; the first is .notdef. Glyphs that composites need come
    /// last.
    /// </summary>
    public IReadOnlyList<int> Glyphs => _glyphs;

    /// <summary>
    /// Six capital letters that depend on the face and the glyph set only (ISO 32000-1 9.6.4).
    /// </summary>
    public string Tag { get; }

    /// <summary>The number that an original glyph has in the subset; it is also the CID.</summary>
    /// <exception cref="KeyNotFoundException">The glyph is not in the subset.</exception>
    public int NewGlyphOf(int glyph)
    {
        var number = Array.BinarySearch(_glyphs, 0, _sortedCount, glyph);
        if (number < 0)
        {
            number = Array.IndexOf(_glyphs, glyph, _sortedCount);
        }

        return number >= 0 ? number : throw new KeyNotFoundException($"Glyph {glyph} is not in the subset.");
    }

    /// <summary>
    /// Writes the program as zlib data (RFC 1950), joined from glyphs that the face has deflated once: the same
    /// bytes for the same glyphs, whatever was written before.
    /// </summary>
    /// <param name="room">Where to; at least <see cref="DeflatedLength"/> bytes.</param>
    public void WriteDeflated(Span<byte> room) => _packed.WriteTo(room.Slice(0, DeflatedLength));
}
