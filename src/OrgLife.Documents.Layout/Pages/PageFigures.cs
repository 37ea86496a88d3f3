namespace OrgLife.Documents.Layout;

/// <summary>What headers and footers say of a page: its number, and how many there are.</summary>
internal readonly record struct PageFigures(int Number, int Count);
