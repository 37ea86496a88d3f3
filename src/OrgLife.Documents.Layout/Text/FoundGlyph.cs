namespace OrgLife.Documents.Layout;

/// <summary>The glyph of a character.</summary>
/// <param name="codePoint">The character.</param>
/// <param name="glyph">Its glyph, 0 where no face has it.</param>
/// <param name="advance">The width of the glyph in font units.</param>
/// <param name="face">The face it is of, by its place in the role's list.</param>
/// <param name="isPlain">Whether there is nothing to say of it.</param>
internal readonly struct FoundGlyph(int codePoint, int glyph, int advance, int face, bool isPlain)
{
    private readonly int _faceAndOne = face + 1;

    public int CodePoint => codePoint;

    public int Glyph => glyph;

    public int Advance => advance;

    public int Face => _faceAndOne - 1;

    /// <summary>
    /// Whether there is nothing to say of the character: the first face draws it, as wide as its glyph, and it is of the
    /// basic plane. So are nearly all.
    /// </summary>
    public bool IsPlain => isPlain;

    /// <summary>Whether the character has been looked up at all.</summary>
    public bool IsKnown => _faceAndOne != 0;

    public bool IsMissing => glyph == 0;

    /// <summary>A character that is in no face.</summary>
    public static FoundGlyph None(int codePoint) => new(codePoint, 0, 0, -2, isPlain: false);
}
