namespace OrgLife.Documents.Layout;

/// <summary>What a page shows of a cell: some of its lines.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="Start">The first of the lines.</param>
/// <param name="End">After the last of them.</param>
internal readonly record struct CellPart(CellLayout Cell, int Start, int End);
