using OrgLife.Documents.Content;

namespace OrgLife.Documents.Layout;

/// <summary>What a page shows of a cell: some of its lines, in a box between the middles of its rules.</summary>
internal readonly record struct CellPart(
    CellLayout Cell, int Start, int End, RowBand Band, Length Rule, bool IsRepeated)
{
    public bool IsWhole => Start == 0 && End == Cell.LineCount;
}
