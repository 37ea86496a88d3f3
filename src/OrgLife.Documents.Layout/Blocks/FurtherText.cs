namespace OrgLife.Documents.Layout;

/// <summary>What a paragraph has besides one plain piece of text; most cells of a long table have none of it.</summary>
/// <param name="Pieces">The pieces after the first one.</param>
/// <param name="RunIn">The part of the logical structure of text that runs in after a heading.</param>
/// <param name="Followers">The invisible characters behind glyphs that belong to them, by the glyph.</param>
internal sealed record FurtherText(
    LinePiece[] Pieces, StructureNode? RunIn, IReadOnlyDictionary<int, string>? Followers);
