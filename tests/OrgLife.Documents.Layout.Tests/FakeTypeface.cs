namespace OrgLife.Documents.Layout.Tests;

/// <summary>A face without a font: wide characters take an em, Western ones half.</summary>
internal sealed class FakeTypeface(string name, Func<int, bool> has) : Typeface
{
    public override string FamilyName => name;

    public override string PostScriptName => name;

    public override int UnitsPerEm => 1000;

    public override TypefaceMetrics Metrics => throw new NotSupportedException();

    public override int GlyphOf(int codePoint) => has(codePoint) ? codePoint : 0;

    /// <summary>Characters as wide as Western ones, as some fonts draw “ ” and ·.</summary>
    public string Narrow { get; init; } = "";

    public override int AdvanceOf(int glyph) =>
        (glyph < 0x2000 && glyph != 0xB7) || Narrow.Contains((char)glyph) ? 500 : 1000;

    public override FontSubset Subset(IReadOnlyCollection<int> glyphs) => throw new NotSupportedException();
}
