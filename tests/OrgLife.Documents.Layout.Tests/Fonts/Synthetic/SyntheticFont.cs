namespace OrgLife.Documents.Layout.Tests;

/// <summary>
/// A font of seven glyphs made by the tests: .notdef, A (with instructions), a dot, Á composed of both, Â
/// composed of Á, an empty space, and 中.
/// </summary>
internal sealed record SyntheticFont
{
    public const int GlyphCount = 7;

    public string Family { get; init; } = "Synthetic";

    public string? ChineseFamily { get; init; } = "合成";

    public string PostScriptName { get; init; } = "Synthetic-Regular";

    public int EmbeddingRights { get; init; }

    public int Weight { get; init; } = 400;

    public bool IsItalic { get; init; }

    public bool IsVariable { get; init; }

    /// <summary>The advance width in hmtx of all glyphs but .notdef, which has 500.</summary>
    public int Advance { get; init; } = 1000;

    public byte[] Cmap { get; init; } = SyntheticCmap.Segments();

    public IReadOnlyList<byte[]> Glyphs { get; init; } = SyntheticGlyphs.All;

    public bool LongLocations { get; init; }

    /// <summary>The CFF table; null for TrueType outlines.</summary>
    public byte[]? Cff { get; init; }

    /// <summary>Several fonts as a collection.</summary>
    public static byte[] Collection(params SyntheticFont[] fonts)
    {
        var header = new BigEndian().Text("ttcf").U32(0x00010000, fonts.Length);
        var start = header.Length + (fonts.Length * 4);
        var bodies = new BigEndian();
        foreach (var font in fonts)
        {
            header.U32(start + bodies.Length);
            bodies.Bytes(font.ToArray(start + bodies.Length));
        }

        return header.Bytes(bodies.ToArray()).ToArray();
    }

    /// <param name="offset">Where in the file the font begins.</param>
    public byte[] ToArray(int offset = 0)
    {
        var tables = Tables();
        var directory = new BigEndian()
            .U32(Cff is null ? 0x00010000 : 0x4F54544F)
            .U16(tables.Count, 0, 0, 0);
        var body = new BigEndian();
        foreach (var (tag, bytes) in tables)
        {
            directory.Text(tag).U32(0, offset + 12 + (tables.Count * 16) + body.Length, bytes.Length);
            body.Bytes(bytes).Align(4);
        }

        return directory.Bytes(body.ToArray()).ToArray();
    }

    private SortedDictionary<string, byte[]> Tables()
    {
        var tables = new SortedDictionary<string, byte[]>(StringComparer.Ordinal)
        {
            ["OS/2"] = Os2(),
            ["cmap"] = Cmap,
            ["head"] = Head(),
            ["hhea"] = new BigEndian().U32(0x00010000).U16(800, 200).Bytes(new byte[26]).U16(2).ToArray(),
            // Full entries for two glyphs: the others are as wide as the second.
            ["hmtx"] = new BigEndian().U16(500, 10, Advance, 20, 30, 40, 50, 60, 70).ToArray(),
            ["maxp"] = new BigEndian().U32(0x00010000).U16(GlyphCount).Bytes(new byte[26]).ToArray(),
            ["name"] = SyntheticNames.Of(this),
            ["post"] = new BigEndian().U32(0x00030000).Bytes(new byte[28]).ToArray(),
        };
        if (IsVariable)
        {
            tables["fvar"] = new byte[16];
        }

        if (Cff is not null)
        {
            tables["CFF "] = Cff;
            return tables;
        }

        (tables["glyf"], tables["loca"]) = SyntheticGlyphs.Lay(Glyphs, LongLocations);
        return tables;
    }

    private byte[] Head() => new BigEndian()
        .U32(0x00010000, 0, 0, 0x5F0F3CF5).U16(0, 1000).Bytes(new byte[16])
        .U16(-50, -200, 1000, 800, IsItalic ? 2 : 0, 8, 2, LongLocations ? 1 : 0, 0).ToArray();

    private byte[] Os2() => new BigEndian()
        .U16(4, 500, Weight, 5, EmbeddingRights).Bytes(new byte[32])
        .U32(0, 1 << 27, 0, 0).Bytes(new byte[4]).U16(IsItalic ? 1 : 0, 0x20, 0x9FFF)
        .U16(810, -190, 0, 900, 200).U32(1 << 18, 0).U16(500, 720, 0, 0, 0).ToArray();
}
