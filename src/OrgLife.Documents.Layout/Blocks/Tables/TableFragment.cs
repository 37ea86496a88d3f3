using OrgLife.Documents.Content;

namespace OrgLife.Documents.Layout;

/// <summary>The rows of a table on one page.</summary>
internal sealed class TableFragment(TableLayout table, BlockPath path)
{
    private readonly List<RowBand> _bands = [];
    private readonly List<CellPart> _parts = [];
    private int _headBands;
    private int _headParts;
    private int _lastRow;
    private bool _isPartial;

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
        (_lastRow, _isPartial) = (_bands[_bands.Count - 1].Row, isPartial);
        var head = _headBands > 0 ? table.CellsOf(0, _headBands - 1) : default;
        var body = table.CellsOf(FirstBodyRow, _lastRow);
        _parts.Capacity = head.Length + body.Length;
        foreach (var cell in head)
        {
            _parts.Add(new CellPart(cell, 0, cell.LineCount));
        }

        _headParts = _parts.Count;
        foreach (var cell in body)
        {
            if (cell.FirstRow <= _lastRow && cell.LastRow >= FirstBodyRow)
            {
                Take(cell);
            }
        }

        if (isPartial)
        {
            table.SetPart(_lastRow, _bands[_bands.Count - 1].Height);
        }

        table.MeasureFrom(isPartial ? _lastRow : _lastRow + 1);
    }

    /// <summary>Whether a part is of the head that is drawn again.</summary>
    public bool IsRepeated(int part) => part < _headParts;

    /// <summary>Whether a cell begins and ends here; in parts of a cell the text stands at the top.</summary>
    public bool IsWhole(int part) => IsRepeated(part) || (_parts[part].Start == 0 && Ends(_parts[part].Cell));

    /// <summary>Where a part stands on the page.</summary>
    public CellBox BoxOf(int part)
    {
        var cell = _parts[part].Cell;
        return IsRepeated(part) ? BoxOf(cell.FirstRow, cell.LastRow) : BodyBoxOf(cell);
    }

    private void Take(CellLayout cell)
    {
        var start = cell.NextLine;
        cell.Take(Ends(cell) ? cell.LineCount - start : cell.Fitting(RoomIn(BodyBoxOf(cell))));
        _parts.Add(new CellPart(cell, start, cell.NextLine));
    }

    private bool Ends(CellLayout cell) => cell.LastRow < _lastRow || (cell.LastRow == _lastRow && !_isPartial);

    private Length RoomIn(CellBox box) => box.Bottom - box.Top - box.Rule - table.PaddingTop - table.PaddingBottom;

    private CellBox BodyBoxOf(CellLayout cell)
    {
        var offset = _headBands - FirstBodyRow;
        return BoxOf(Math.Max(FirstBodyRow, cell.FirstRow) + offset, Math.Min(_lastRow, cell.LastRow) + offset);
    }

    private CellBox BoxOf(int firstBand, int lastBand) => new(
        _bands[firstBand].Top, _bands[lastBand].Bottom, firstBand == 0 ? table.Outer : table.Inner);
}
