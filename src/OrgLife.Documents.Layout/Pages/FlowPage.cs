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

    public void Paint(PageCanvas canvas)
    {
        foreach (var (slice, table, top) in _content)
        {
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
