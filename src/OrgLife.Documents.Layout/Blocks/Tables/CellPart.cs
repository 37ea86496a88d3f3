using OrgLife.Documents.Content;

namespace OrgLife.Documents.Layout;

/// <summary>
/// What a page shows of a cell: some of its lines, in a box between the middles of its rules.
/// </summary>
internal readonly record struct CellPart(
    CellLayout Cell, int Start, int End, RowBand Band, Length Rule, bool IsRepeated)
{
    /// <summary>
    /// Whether the cell begins and ends here; in parts of a cell the text stands at the top.
    /// </summary>
    public bool IsWhole { get; init; }
}
