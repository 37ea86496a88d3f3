using OrgLife.Documents.Content;

namespace OrgLife.Documents.Layout;

/// <summary>The logical structure of a table: rows and their cells.</summary>
internal sealed class TableStructure
{
    private readonly Table _table;
    private readonly StructureNode[] _rows;

    public TableStructure(Table table, StructureNode parent)
    {
        _table = table;
        var node = parent.Add(new StructureNode(StructureRole.Table) { AlternateText = table.Summary });
        _rows = [.. table.Rows.Select(_ => node.Add(new StructureNode(StructureRole.TableRow)))];
    }

    /// <summary>Adds the node of a cell; cells come in reading order.</summary>
    public StructureNode NodeOf(PlacedCell placed) => _rows[placed.Row].Add(new StructureNode(
        placed.Row < _table.HeaderRows ? StructureRole.TableHeaderCell : StructureRole.TableCell)
    {
        ColumnSpan = placed.Cell.ColumnSpan,
        RowSpan = placed.Cell.RowSpan,
    });
}
