using OrgLife.Documents.Content;

namespace OrgLife.Documents.Layout;

/// <summary>What the glyphs of a run share, and with them those of many other runs.</summary>
internal sealed record GlyphLook(Typeface Face, Length Size, Ink Ink);
