using OrgLife.Documents.Layout;

namespace OrgLife.Documents.Pdf;

/// <summary>Glyphs of a run as they lie in memory; layout keeps them in arrays.</summary>
internal static class GlyphSpan
{
    public static ReadOnlySpan<PositionedGlyph> AsSpan(this IReadOnlyList<PositionedGlyph> glyphs) =>
        glyphs as PositionedGlyph[] ?? glyphs.ToArray();
}
