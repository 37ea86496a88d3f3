using OrgLife.Documents.Content;

namespace OrgLife.Documents.Layout;

/// <summary>Sets the tables of a document: fits their cells, sets the texts, measures the rows.</summary>
/// <param name="setter">Sets their texts.</param>
/// <param name="cancellation">Asked at every row: a table may be all of a long document.</param>
internal sealed class TableSetter(ParagraphSetter setter, CancellationToken cancellation)
{
    private readonly FittedTables _fitted = new();
    private readonly RepeatedText _texts = new(setter);

    /// <summary>Sets a table.</summary>
    /// <param name="table">The table as it was composed.</param>
    /// <param name="area">The room for text on a page.</param>
    /// <param name="parent">The part of the logical structure that it belongs to.</param>
    public TableLayout Set(Table table, PageArea area, StructureNode parent)
    {
        var fitted = _fitted.Of(table, area.Width);
        var columns = TableColumns.Of(fitted, area.Width);
        var structure = new TableStructure(fitted, parent);
        var grid = TableGrid.Of(fitted);
        var cells = new CellLayout[grid.Cells.Count];
        for (var i = 0; i < cells.Length; i++)
        {
            var placed = grid.Cells[i];
            if (placed.Column == 0)
            {
                cancellation.ThrowIfCancellationRequested();
            }

            cells[i] = Set(placed, columns.RoomIn(placed), structure);
        }

        return new TableLayout(fitted, grid, columns, cells, area.Height);
    }

    private CellLayout Set(PlacedCell placed, Length width, TableStructure structure)
    {
        var (texts, node) = (placed.Cell.Paragraphs, structure.NodeOf(placed));
        if (texts.Count == 1)
        {
            return new CellLayout(placed, Set(texts[0], width, structure.ParagraphIn(node, isOnly: true)));
        }

        var paragraphs = new CellParagraph[texts.Count];
        for (var i = 0; i < paragraphs.Length; i++)
        {
            paragraphs[i] = Set(texts[i], width, structure.ParagraphIn(node, isOnly: false));
        }

        return new CellLayout(placed, paragraphs);
    }

    private CellParagraph Set(Paragraph text, Length width, StructureNode owner) => new(_texts.Set(text, width), owner);
}
