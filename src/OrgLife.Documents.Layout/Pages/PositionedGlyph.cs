using OrgLife.Documents.Content;

namespace OrgLife.Documents.Layout;

/// <summary>A glyph at its place, with the character it draws.</summary>
/// <param name="Glyph">The glyph's number in its face.</param>
/// <param name="CodePoint">The character, a Unicode scalar value.</param>
/// <param name="X">The glyph's origin, from <see cref="GlyphRun.Left"/> of its run.</param>
public readonly record struct PositionedGlyph(int Glyph, int CodePoint, Length X);
