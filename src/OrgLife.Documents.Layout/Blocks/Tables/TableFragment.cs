using OrgLife.Documents.Content;

namespace OrgLife.Documents.Layout;

/// <summary>The rows of a table on one page.</summary>
internal sealed class TableFragment(TableLayout table, BlockPath path)
{
    private readonly List<RowBand> _bands = [];
    private readonly List<CellPart> _parts = [];
    private int _headBands;

    public TableLayout Table => table;

    public BlockPath Path => path;

    public IReadOnlyList<RowBand> Bands => _bands;

    public IReadOnlyList<CellPart> Parts => _parts;

    private int FirstBodyRow => _bands[_headBands].Row;

    /// <summary>Adds the head rows again.</summary>
    public void AddHead(Length top)
    {
        var y = top;
        for (var row = 0; row < table.HeaderRows; row++)
        {
            _bands.Add(new RowBand(row, y, table.HeightOf(row)));
            y += table.HeightOf(row);
        }

        _headBands = table.HeaderRows;
    }

    /// <summary>Adds a row or part of it.</summary>
    public void Add(int row, Length top, Length height) => _bands.Add(new RowBand(row, top, height));

    /// <summary>
    /// Decides which lines of the cells stand on this page; the rest is measured anew for the next one.
    /// </summary>
    /// <param name="isPartial">Whether the last row goes on on the next page.</param>
    public void Close(bool isPartial)
    {
        var (first, last) = (FirstBodyRow, _bands[_bands.Count - 1].Row);
        var head = _headBands > 0 ? table.CellsOf(0, _headBands - 1) : default;
        var body = table.CellsOf(first, last);
        _parts.Capacity = head.Length + body.Length;
        foreach (var cell in head)
        {
            _parts.Add(PartOf(cell, 0, cell.FirstRow, cell.LastRow, isRepeated: true) with
            {
                End = cell.LineCount,
                IsWhole = true,
            });
        }

        foreach (var cell in body)
        {
            if (cell.FirstRow <= last && cell.LastRow >= first)
            {
                Take(cell, first, last, isPartial);
            }
        }

        if (isPartial)
        {
            table.SetPart(last, _bands[_bands.Count - 1].Height);
        }

        table.MeasureFrom(isPartial ? last : last + 1);
    }

    private void Take(CellLayout cell, int first, int last, bool isPartial)
    {
        var start = cell.NextLine;
        var part = PartOf(cell, start, Math.Max(first, cell.FirstRow), Math.Min(last, cell.LastRow),
            isRepeated: false);
        var ends = cell.LastRow < last || (cell.LastRow == last && !isPartial);
        cell.Take(ends
            ? cell.LineCount - start
            : cell.Fitting(part.Band.Height - part.Rule - table.PaddingTop - table.PaddingBottom));
        _parts.Add(part with { End = cell.NextLine, IsWhole = ends && start == 0 });
    }

    private CellPart PartOf(CellLayout cell, int start, int firstRow, int lastRow, bool isRepeated)
    {
        var offset = isRepeated ? 0 : _headBands - FirstBodyRow;
        var (top, bottom) = (_bands[firstRow + offset], _bands[lastRow + offset]);
        var rule = firstRow + offset == 0 ? table.Outer : table.Inner;
        return new CellPart(
            cell, start, start, new RowBand(firstRow, top.Top, bottom.Bottom - top.Top), rule, isRepeated);
    }
}
