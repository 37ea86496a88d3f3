namespace OrgLife.Documents.Layout;

/// <summary>
/// A glyph, its width in font units, and the face it is of, by its place in the role's list.
/// </summary>
internal readonly struct FoundGlyph(int glyph, int advance, int face)
{
    private readonly int _faceAndOne = face + 1;

    /// <summary>The character is in no face.</summary>
    public static FoundGlyph None => new(0, 0, -2);

    public int Glyph => glyph;

    public int Advance => advance;

    public int Face => _faceAndOne - 1;

    /// <summary>Whether the character has been looked up at all.</summary>
    public bool IsKnown => _faceAndOne != 0;

    public bool IsMissing => glyph == 0;
}
