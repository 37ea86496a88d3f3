using OrgLife.Documents.Content;

namespace OrgLife.Documents.Layout;

/// <summary>A face that has every character and draws none.</summary>
internal sealed class NominalTypeface : Typeface
{
    private const int Em = 1000;

    public override string FamilyName => "Nominal";

    public override string PostScriptName => "Nominal";

    public override int UnitsPerEm => Em;

    public override TypefaceMetrics Metrics => throw Undrawn();

    public override int GlyphOf(int codePoint) => codePoint;

    public override int AdvanceOf(int glyph) => NominalText.IsWide(glyph) ? Em : Em / 2;

    public override FontSubset Subset(IReadOnlyCollection<int> glyphs) => throw Undrawn();

    private static NotSupportedException Undrawn() => new("Nominal fonts measure text; they cannot draw it.");
}
