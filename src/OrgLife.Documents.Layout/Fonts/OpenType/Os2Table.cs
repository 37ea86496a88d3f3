namespace OrgLife.Documents.Layout;

/// <summary>
/// What <c>OS/2</c> says: weight, permissions to embed, what is covered; a font without it says nothing.
/// </summary>
internal sealed class Os2Table
{
    public const int Size = 96;

    private const int UnicodeRangeCjkUnified = 1 << (59 - 32);
    private const int CodePageSimplifiedChinese = 1 << 18;

    private Os2Table()
    {
    }

    private Os2Table(FontTable table)
    {
        var version = table.U16(0);
        Weight = table.U16(4);
        Embedding = (EmbeddingRights)table.U16(8);
        IsItalic = (table.U16(62) & 1) != 0;
        IsBold = (table.U16(62) & 32) != 0;
        TypoAscent = table.Length >= 78 ? table.I16(68) : 0;
        TypoDescent = table.Length >= 78 ? table.I16(70) : 0;
        CapHeight = version >= 2 && table.Length >= 90 ? table.I16(88) : 0;
        MayHaveHanzi = (table.U32(46) & UnicodeRangeCjkUnified) != 0
            || (version >= 1 && table.Length >= 86 && (table.U32(78) & CodePageSimplifiedChinese) != 0);
    }

    public int Weight { get; }

    public EmbeddingRights Embedding { get; }

    public bool IsItalic { get; }

    public bool IsBold { get; }

    public int TypoAscent { get; }

    public int TypoDescent { get; }

    /// <summary>0 where it is not stated.</summary>
    public int CapHeight { get; }

    /// <summary>Whether it is worth looking for hanzi in the character map.</summary>
    public bool MayHaveHanzi { get; } = true;

    public static Os2Table Read(FaceTables tables) =>
        tables.Has("OS/2") ? new Os2Table(tables.ReadStart("OS/2", Size)) : new Os2Table();
}
