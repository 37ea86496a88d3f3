using OrgLife.Documents.Content;

namespace OrgLife.Documents.Layout;

/// <summary>What stands in the text area of one page.</summary>
internal sealed class FlowPage(int number, PageArea area)
{
    private readonly List<(Slice? Slice, TableFragment? Table, Length Top)> _content = [];

    public int Number => number;

    public PageArea Area => area;

    /// <summary>The rows of the table that the last slice belongs to, while more may follow.</summary>
    public TableFragment? OpenTable { get; private set; }

    public void Add(Slice slice, Length top) => _content.Add((slice, null, top));

    public TableFragment Open(RowSlice row)
    {
        OpenTable = new TableFragment(row.Table, row.Path);
        _content.Add((null, OpenTable, default));
        return OpenTable;
    }

    public void CloseTable(bool isPartial = false)
    {
        OpenTable?.Close(isPartial);
        OpenTable = null;
    }

    /// <summary>Draws the seals, then everything else: the paper of a seal's picture must not cover the text above.</summary>
    public void Paint(PageCanvas canvas)
    {
        Paint(canvas, seals: true);
        Paint(canvas, seals: false);
    }

    private void Paint(PageCanvas canvas, bool seals)
    {
        foreach (var (slice, table, top) in _content)
        {
            if (seals != slice is SealSlice)
            {
                continue;
            }

            if (table is not null)
            {
                TablePainter.Paint(canvas, table, area.Left);
            }
            else
            {
                slice!.Paint(canvas, area.Left, top);
            }
        }
    }
}
