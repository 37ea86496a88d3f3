using OrgLife.Documents.Content;

namespace OrgLife.Documents.Layout;

/// <summary>
/// Finds the glyphs of one role: the first face that has the character draws it. Remembers what it found.
/// </summary>
internal sealed class GlyphFinder(FontRole role, IReadOnlyList<Typeface> candidates)
{
    private const int PageBits = 5;
    private readonly Typeface[] _faces = [.. candidates];
    private readonly FoundGlyph[]?[] _basicPlane = new FoundGlyph[]?[0x10000 >> PageBits];
    private readonly Dictionary<int, FoundGlyph> _otherPlanes = [];

    public FontRole Role => role;

    public ReadOnlySpan<Typeface> Faces => _faces;

    public IEnumerable<string> Families => _faces.Select(face => face.FamilyName);

    public FoundGlyph Find(int codePoint)
    {
        if (codePoint > char.MaxValue)
        {
            return FindInOtherPlanes(codePoint);
        }

        var page = _basicPlane[codePoint >> PageBits] ??= new FoundGlyph[1 << PageBits];
        ref var found = ref page[codePoint & ((1 << PageBits) - 1)];
        if (!found.IsKnown)
        {
            found = Search(codePoint);
        }

        return found;
    }

    private FoundGlyph FindInOtherPlanes(int codePoint)
    {
        if (!_otherPlanes.TryGetValue(codePoint, out var found))
        {
            _otherPlanes.Add(codePoint, found = Search(codePoint));
        }

        return found;
    }

    private FoundGlyph Search(int codePoint)
    {
        for (var i = 0; i < _faces.Length; i++)
        {
            var glyph = _faces[i].GlyphOf(codePoint);
            if (glyph != 0)
            {
                var advance = _faces[i].AdvanceOf(glyph);
                return new FoundGlyph(
                    glyph,
                    advance,
                    i,
                    i == 0 && Characters.IsPlain(codePoint, isFullWidth: advance == _faces[i].UnitsPerEm));
            }
        }

        return FoundGlyph.None;
    }
}
