namespace OrgLife.Documents.Layout;

/// <summary>
/// A face of an OpenType file. Made from its names alone; every other table is read at first need.
/// </summary>
internal sealed class OpenTypeFace : Typeface
{
    private readonly HeadTable _head;
    private readonly int _glyphCount;
    private readonly Lazy<TypefaceMetrics> _metrics;
    private readonly Lazy<CharacterMap> _characters;
    private readonly Lazy<HorizontalMetrics> _advances;
    private readonly Lazy<Outlines> _outlines;

    /// <summary>Reads the names and permissions of a face.</summary>
    /// <exception cref="FontException">The face cannot be used, or may not be by the terms given.</exception>
    public OpenTypeFace(FaceTables tables, FaceTerms terms)
    {
        _head = new HeadTable(tables.ReadStart("head", HeadTable.Size));
        _glyphCount = GlyphCountOf(tables);
        Os2 = Os2Table.Read(tables);
        terms.Check(tables, Os2);
        CheckLaterTables(tables);
        Names = new FaceNames(NameTable.Read(tables));
        var hhea = new HheaTable(tables.ReadStart("hhea", HheaTable.Size));
        _metrics = new Lazy<TypefaceMetrics>(() => FaceMetrics.Of(tables, _head, Os2));
        _characters = new Lazy<CharacterMap>(() => CmapTable.Read(tables, _glyphCount));
        _advances = new Lazy<HorizontalMetrics>(() => HorizontalMetrics.Read(tables, hhea, _glyphCount));
        _outlines = new Lazy<Outlines>(() => OutlinesOf(tables));
    }

    public FaceNames Names { get; }

    public Os2Table Os2 { get; }

    public bool IsItalic => _head.IsItalic || Os2.IsItalic;

    public int Weight => FaceMetrics.WeightOf(_head, Os2);

    /// <summary>The bytes kept of glyphs that documents have used, at most <see cref="Outlines.MostBytesHeld"/>.</summary>
    public long HeldBytes => _outlines.Value.Held;

    public override string FamilyName => Names.Family;

    public override string PostScriptName => Names.PostScript;

    public override int UnitsPerEm => _head.UnitsPerEm;

    public override TypefaceMetrics Metrics => _metrics.Value;

    public override int GlyphOf(int codePoint) => _characters.Value.GlyphOf(codePoint);

    public override int AdvanceOf(int glyph) => _advances.Value.AdvanceOf(Checked(glyph));

    /// <summary>One face of a file, by the terms a library has by default.</summary>
    public static OpenTypeFace From(FontFile file, int face)
    {
        var offsets = FaceTables.OffsetsIn(file);
        return face >= 0 && face < offsets.Count
            ? new OpenTypeFace(FaceTables.At(file, offsets[face]), FaceTerms.Default)
            : throw new ArgumentOutOfRangeException(nameof(face), face, $"The file has {offsets.Count}.");
    }

    public override FontSubset Subset(IReadOnlyCollection<int> glyphs)
    {
        var chosen = new int[(glyphs ?? throw new ArgumentNullException(nameof(glyphs))).Count + 1];
        var count = 1;
        foreach (var glyph in glyphs)
        {
            chosen[count++] = Checked(glyph);
        }

        Array.Sort(chosen);
        return _outlines.Value.Subset(WithoutRepetitions(chosen));
    }

    // So that a file cut short is refused at once, not in the middle of a document.
    private static void CheckLaterTables(FaceTables tables)
    {
        if (!tables.Has("glyf") && !tables.Has("CFF "))
        {
            throw tables.File.Fault(null, "the face has neither TrueType nor CFF outlines");
        }

        string[] outlines = tables.Has("CFF ") ? ["CFF "] : ["glyf", "loca"];
        string[] optional = tables.Has("post") ? ["post"] : [];
        foreach (var tag in outlines.Concat(["cmap", "hmtx"]).Concat(optional))
        {
            tables.PlaceOf(tag);
        }
    }

    private static int GlyphCountOf(FaceTables tables)
    {
        var count = tables.ReadStart("maxp", 6).U16(4);
        return count > 0 ? count : throw tables.File.Fault("maxp", "the face has no glyphs");
    }

    private static int[] WithoutRepetitions(int[] sorted)
    {
        var count = 1;
        for (var i = 1; i < sorted.Length; i++)
        {
            if (sorted[i] != sorted[count - 1])
            {
                sorted[count++] = sorted[i];
            }
        }

        Array.Resize(ref sorted, count);
        return sorted;
    }

    private int Checked(int glyph) => (uint)glyph < (uint)_glyphCount
        ? glyph
        : throw new ArgumentOutOfRangeException(nameof(glyph), glyph, $"The face has {_glyphCount} glyphs.");

    private Outlines OutlinesOf(FaceTables tables) => tables.Has("CFF ")
        ? new CffOutlines(tables, PostScriptName, _head.UnitsPerEm, _advances.Value)
        : new TrueTypeOutlines(tables, PostScriptName, _head.HasLongLocations, _glyphCount, _advances.Value);
}
