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
    public StructureNode NodeOf(PlacedCell placed)
    {
        var (namesColumn, namesRow) = (placed.Row < _table.HeaderRows, placed.Column < _table.HeaderColumns);
        return _rows[placed.Row].Add(new StructureNode(
            namesColumn || namesRow ? StructureRole.TableHeaderCell : StructureRole.TableCell)
        {
            Scope = !namesRow ? HeaderScope.Column : namesColumn ? HeaderScope.Both : HeaderScope.Row,
            ColumnSpan = placed.Cell.ColumnSpan,
            RowSpan = placed.Cell.RowSpan,
        });
    }
}
