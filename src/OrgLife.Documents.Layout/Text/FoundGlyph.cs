namespace OrgLife.Documents.Layout;

/// <summary>
/// A glyph, its width in font units, and the face it is of, by its place in the role's list.
/// </summary>
internal readonly struct FoundGlyph(int glyph, int advance, int face, bool isPlain)
{
    private readonly short _faceAndOne = (short)(face + 1);

    /// <summary>The character is in no face.</summary>
    public static FoundGlyph None => new(0, 0, -2, isPlain: false);

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
}
