using OrgLife.Documents.Content;

namespace OrgLife.Documents.Layout;

/// <summary>
/// Finds the glyphs of one role: the first face that has the character draws it. Remembers some of what it found: texts
/// say the same again and again.
/// </summary>
internal sealed class GlyphFinder(FontRole role, IReadOnlyList<Typeface> candidates)
{
    private const int Bits = 9;
    private readonly Typeface[] _faces = [.. candidates];

    /// <summary>The last character found of those that share a place.</summary>
    private readonly FoundGlyph[] _found = new FoundGlyph[1 << Bits];

    public FontRole Role => role;

    public ReadOnlySpan<Typeface> Faces => _faces;

    public IEnumerable<string> Families => _faces.Select(face => face.FamilyName);

    public FoundGlyph Find(int codePoint)
    {
        ref var found = ref _found[(codePoint ^ (codePoint >> Bits)) & ((1 << Bits) - 1)];
        if (found.CodePoint != codePoint || !found.IsKnown)
        {
            found = Search(codePoint);
        }

        return found;
    }

    private FoundGlyph Search(int codePoint)
    {
        for (var i = 0; i < _faces.Length; i++)
        {
            var (face, glyph) = (_faces[i], _faces[i].GlyphOf(codePoint));
            if (glyph != 0)
            {
                var advance = face.AdvanceOf(glyph);
                var isPlain = i == 0 && Characters.IsPlain(codePoint, isFullWidth: advance == face.UnitsPerEm);
                return new FoundGlyph(codePoint, glyph, advance, i, isPlain);
            }
        }

        return FoundGlyph.None(codePoint);
    }
}
