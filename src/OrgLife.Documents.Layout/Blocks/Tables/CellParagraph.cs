namespace OrgLife.Documents.Layout;

/// <summary>A paragraph of a cell; cells that say the same share its layout.</summary>
/// <param name="Layout">Its lines.</param>
/// <param name="Owner">The part of the logical structure that it is; null for furniture.</param>
internal readonly record struct CellParagraph(ParagraphLayout Layout, StructureNode? Owner);
