namespace OrgLife.Documents.Content;

/// <summary>
/// 行 — one row of a table. Cells are listed from left to right without those that a cell of a row above covers.
/// </summary>
/// <param name="Cells">The cells that start in this row.</param>
public sealed record TableRow(IReadOnlyList<TableCell> Cells)
{
    /// <summary>The least height; zero (the default) leaves it to the text.</summary>
    public Length MinimumHeight { get; init; } = Length.Zero;

    /// <summary>
    /// Whether the row may break across pages; false by default, so that a short row is kept whole. A row higher than
    /// half a page breaks all the same: nothing is ever cut off.
    /// </summary>
    public bool MayBreak { get; init; }
}
