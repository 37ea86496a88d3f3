using OrgLife.Documents.Content;

namespace OrgLife.Documents.Layout;

/// <summary>
/// The logical structure of a table: rows and their cells. One that only places text has none: its paragraphs follow
/// each other like those around it.
/// </summary>
internal sealed class TableStructure
{
    private readonly Table _table;
    private readonly StructureNode _parent;
    private readonly StructureNode[] _rows = [];

    public TableStructure(Table table, StructureNode parent)
    {
        (_table, _parent) = (table, parent);
        if (!table.IsForPlacing)
        {
            var node = parent.Add(new StructureNode(StructureRole.Table) { AlternateText = table.Summary });
            _rows = [.. table.Rows.Select(row =>
                node.Add(new StructureNode(StructureRole.TableRow, row.Cells.Count)))];
        }
    }

    /// <summary>Adds the node that holds a cell's paragraphs; cells come in reading order.</summary>
    public StructureNode NodeOf(PlacedCell placed)
    {
        if (_table.IsForPlacing)
        {
            return _parent;
        }

        var (namesColumn, namesRow) = (placed.Row < _table.HeaderRows, placed.Column < _table.HeaderColumns);
        return _rows[placed.Row].Add(new StructureNode(
            namesColumn || namesRow ? StructureRole.TableHeaderCell : StructureRole.TableCell)
        {
            Scope = !namesRow ? HeaderScope.Column : namesColumn ? HeaderScope.Both : HeaderScope.Row,
            ColumnSpan = placed.Cell.ColumnSpan,
            RowSpan = placed.Cell.RowSpan,
        });
    }

    /// <summary>The node of a paragraph. The only paragraph of a cell is the cell: half the structure of a large table.</summary>
    public StructureNode ParagraphIn(StructureNode cell, bool isOnly) =>
        isOnly && !_table.IsForPlacing ? cell : cell.Add(new StructureNode(StructureRole.Paragraph));
}
