namespace OrgLife.Documents.Layout;

/// <summary>
/// The rows of a table in groups that no cell reaches out of: what is measured or drawn of one row concerns the cells of
/// its group and no others. In most tables each row is a group.
/// </summary>
internal sealed class RowGroups
{
    private readonly int[] _starts;
    private readonly int[] _ends;

    /// <summary>The first cell of each row and, behind the last row, how many there are.</summary>
    private readonly int[] _firstCells;

    /// <param name="cells">The cells in reading order.</param>
    /// <param name="rows">How many rows there are.</param>
    public RowGroups(CellLayout[] cells, int rows)
    {
        (_starts, _ends, _firstCells) = (new int[rows], new int[rows], new int[rows + 1]);
        var (start, end, cell) = (0, 0, 0);
        for (var row = 0; row < rows; row++)
        {
            (_firstCells[row], end) = (cell, Math.Max(end, row + 1));
            for (; cell < cells.Length && cells[cell].FirstRow == row; cell++)
            {
                end = Math.Max(end, cells[cell].LastRow + 1);
            }

            _starts[row] = start;
            for (; end == row + 1 && start <= row; start++)
            {
                _ends[start] = end;
            }
        }

        _firstCells[rows] = cells.Length;
    }

    /// <summary>The row below a row's group.</summary>
    public int EndOf(int row) => _ends[row];

    /// <summary>The cells of the groups of some rows.</summary>
    public ReadOnlySpan<CellLayout> CellsOf(CellLayout[] cells, int firstRow, int lastRow)
    {
        var first = _firstCells[_starts[firstRow]];
        return cells.AsSpan(first, _firstCells[_ends[lastRow]] - first);
    }
}
