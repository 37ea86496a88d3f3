namespace OrgLife.Documents.Content;

/// <summary>A cell with its place in the table; row and column count from 0.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="Row">The first row it covers.</param>
/// <param name="Column">The first column it covers.</param>
public sealed record PlacedCell(TableCell Cell, int Row, int Column);
