namespace OrgLife.Documents.Pdf;

/// <summary>A glyph drawn for a character, and how a page shows it.</summary>
internal struct DrawnCharacter
{
    /// <summary>The glyph's number in its face.</summary>
    public int Glyph;

    /// <summary>The character it stands for.</summary>
    public int CodePoint;

    /// <summary>The glyph's number in the subset, which is also its code on the page.</summary>
    public int Cid;

    /// <summary>The code as it stands in a string, escaped, its first byte lowest.</summary>
    public uint Shown;

    /// <summary>How many bytes that are.</summary>
    public int ShownLength;

    /// <summary>The advance in thousandths of the em, as the file states it.</summary>
    public int Advance;

    /// <summary>0 for the first character the glyph stands for, 1 for the second, and so on.</summary>
    public int Reading;
}
