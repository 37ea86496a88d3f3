using OrgLife.Documents.Content;

namespace OrgLife.Documents.Layout;

/// <summary>
/// A table measured for a width. A row is as high as its highest cell with padding and the rule above it; a
/// cell over several rows may raise the last of them. So do Word and LibreOffice (measured): rules take room
/// above their row, and none from the width of a cell.
/// </summary>
internal sealed class TableLayout
{
    private readonly TableColumns _columns;
    private readonly Length[] _heights;
    private readonly Length[] _minimumHeights;

    /// <summary>What each row needs for its own cells, without those that reach into it from above.</summary>
    private readonly Length[] _ownHeights;
    private readonly bool[] _isLow;
    private readonly RowGroups _groups;

    public TableLayout(Table table, TableGrid grid, TableColumns columns, CellLayout[] cells, Length pageHeight)
    {
        (Table, Grid, _columns, Cells) = (table, grid, columns, cells);
        _groups = new RowGroups(cells, table.Rows.Count);
        Outer = InEighths(table.Style.Outer);
        Inner = InEighths(table.Style.Inner);
        PaddingTop = InTwips(table.Style.Padding.Top);
        PaddingBottom = InTwips(table.Style.Padding.Bottom);
        _heights = new Length[table.Rows.Count];
        _ownHeights = new Length[table.Rows.Count];
        _minimumHeights = [.. table.Rows.Select(row => row.MinimumHeight)];
        Measure(0, table.Rows.Count, cells);
        _isLow = [.. _ownHeights.Select(height => height <= pageHeight / 2)];
        (HeaderRows, HeaderHeight) = Head(pageHeight);
    }

    public Table Table { get; }

    public TableGrid Grid { get; }

    /// <summary>
    /// The left edge of each column and the right edge of the last, from the left edge of the table.
    /// </summary>
    public Length[] Edges => _columns.Edges;

    public CellLayout[] Cells { get; }

    /// <summary>
    /// How many rows are repeated; none where the table has only head rows, or they fill a third of a page.
    /// </summary>
    public int HeaderRows { get; }

    public Length HeaderHeight { get; }

    /// <summary>The room that the rule around the table takes.</summary>
    public Length Outer { get; }

    /// <summary>The room that a rule between rows takes.</summary>
    public Length Inner { get; }

    public Length PaddingTop { get; }

    public Length PaddingBottom { get; }

    public Length PaddingLeft => _columns.PaddingLeft;

    /// <summary>The height of a row with the rule above it, or of what earlier pages left of it.</summary>
    public Length HeightOf(int row) => _heights[row];

    /// <summary>
    /// Whether a page may end inside a row: where the row says so, where it is higher than half a page (as in
    /// the Word file, because LibreOffice would lose text), or where a cell over several rows has made it
    /// higher.
    /// </summary>
    public bool CanCut(int row) => MayBreak(row) || _heights[row] > _ownHeights[row];

    /// <summary>
    /// Whether a row stays with the last one below it, so that a low row never stands alone on a page, be it under a
    /// head.
    /// </summary>
    public bool TakesAlong(int row) =>
        row == _isLow.Length - 2 && row >= Table.HeaderRows && _isLow[row] && _isLow[row + 1];

    /// <summary>
    /// The least that a row can be cut down to: the next line of each cell, or all lines of its own cells.
    /// </summary>
    public Length LeastHeightOf(int row)
    {
        var least = Length.Zero;
        foreach (var cell in CellsOf(row, row))
        {
            if (cell.FirstRow <= row && row <= cell.LastRow)
            {
                var isOwn = cell.FirstRow == cell.LastRow;
                least = Length.Max(least, isOwn && !MayBreak(row) ? cell.Remaining : cell.NextHeight);
            }
        }

        return RuleAbove(row) + PaddingTop + least + PaddingBottom;
    }

    /// <summary>Counts part of a row as set, so that it need not reach its least height again.</summary>
    public void SetPart(int row, Length height) =>
        _minimumHeights[row] = Length.Max(_minimumHeights[row] - height, Length.Zero);

    /// <summary>
    /// The cells that cover rows, and others of cells that share rows with them; in reading order.
    /// </summary>
    public ReadOnlySpan<CellLayout> CellsOf(int firstRow, int lastRow) =>
        _groups.CellsOf(Cells, firstRow, lastRow);

    /// <summary>
    /// Measures the rows from one on anew, for the lines that are left, as far as cells reach over them.
    /// </summary>
    public void MeasureFrom(int first)
    {
        if (first < _heights.Length)
        {
            Measure(first, _groups.EndOf(first), CellsOf(first, first));
        }
    }

    private bool MayBreak(int row) => Table.Rows[row].MayBreak || !_isLow[row];

    private void Measure(int first, int end, ReadOnlySpan<CellLayout> cells)
    {
        for (var row = first; row < end; row++)
        {
            _heights[row] = Length.Max(_minimumHeights[row], RuleAbove(row) + PaddingTop + PaddingBottom);
        }

        foreach (var cell in cells)
        {
            if (cell.FirstRow == cell.LastRow && cell.LastRow >= first)
            {
                Raise(cell, first);
            }
        }

        Array.Copy(_heights, first, _ownHeights, first, end - first);
        foreach (var cell in cells)
        {
            if (cell.FirstRow < cell.LastRow && cell.LastRow >= first)
            {
                Raise(cell, first);
            }
        }
    }

    public Length RuleAbove(int row) => row == 0 ? Outer : Inner;

    private (int Rows, Length Height) Head(Length pageHeight)
    {
        if (Table.HeaderRows <= 0 || Table.HeaderRows >= Table.Rows.Count)
        {
            return (0, Length.Zero);
        }

        var height = Length.Zero;
        for (var row = 0; row < Table.HeaderRows; row++)
        {
            height += _heights[row];
        }

        return height > pageHeight / 3 ? (0, Length.Zero) : (Table.HeaderRows, height);
    }

    private void Raise(CellLayout cell, int first)
    {
        var start = Math.Max(first, cell.FirstRow);
        var wanted = RuleAbove(start) + PaddingTop + cell.Remaining + PaddingBottom;
        for (var row = start; row < cell.LastRow; row++)
        {
            wanted -= _heights[row];
        }

        _heights[cell.LastRow] = Length.Max(_heights[cell.LastRow], wanted);
    }

    // Word keeps padding in whole twips and rules in eighths of a point.
    private static Length InTwips(Length length) => Length.FromTwips(length.Twips);

    private static Length InEighths(LineStyle line) =>
        Length.FromPoints(Math.Round(line.Thickness.Points * 8, MidpointRounding.AwayFromZero) / 8);
}
