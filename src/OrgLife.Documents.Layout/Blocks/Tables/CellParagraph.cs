namespace OrgLife.Documents.Layout;

/// <summary>A paragraph of a cell and the part of the logical structure that it is; cells that say the same share the paragraph.</summary>
internal readonly record struct CellParagraph(ParagraphLayout Layout, StructureNode? Owner);
