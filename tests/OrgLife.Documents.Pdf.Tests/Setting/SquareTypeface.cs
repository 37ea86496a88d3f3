using OrgLife.Documents.Layout;

namespace OrgLife.Documents.Pdf.Tests;

/// <summary>
/// A face that draws every character as a square: ASCII half an em wide, the rest a full em. Like fonts for
/// GB it draws the radical ⽀ U+2F40 with the glyph of 支 U+652F.
/// </summary>
internal sealed class SquareTypeface(string name = "Square", int unitsPerEm = 1000) : Typeface
{
    private const int GlyphCount = 60_000;
    private readonly Dictionary<int, int> _codePoints = [];

    public override string FamilyName => name;

    public override string PostScriptName => name;

    public override int UnitsPerEm => unitsPerEm;

    public override TypefaceMetrics Metrics => new()
    {
        Ascent = unitsPerEm * 88 / 100,
        Descent = -unitsPerEm * 12 / 100,
        CapHeight = unitsPerEm * 7 / 10,
        ItalicAngle = 0,
        Weight = 400,
        IsFixedPitch = false,
        Box = (0, -unitsPerEm * 12 / 100, unitsPerEm, unitsPerEm * 88 / 100),
    };

    public override int GlyphOf(int codePoint)
    {
        var drawn = codePoint == 0x2F40 ? 0x652F : codePoint;
        var glyph = 1 + (drawn % GlyphCount);
        _codePoints[glyph] = drawn;
        return glyph;
    }

    public override int AdvanceOf(int glyph) =>
        _codePoints.TryGetValue(glyph, out var drawn) && drawn < 0x80 ? unitsPerEm / 2 : unitsPerEm;

    public override FontSubset Subset(IReadOnlyCollection<int> glyphs)
    {
        int[] kept = [0, .. glyphs.Where(glyph => glyph != 0).Distinct().Order()];
        var advances = kept.Select(AdvanceOf).ToArray();
        return new FontSubset(FontProgram.TrueType, SquareFont.Make(unitsPerEm, advances), kept, "SQUARE");
    }
}
