namespace OrgLife.Documents.Word;

// The cells of a row, those of rows above that reach into it among them.
// <w:tc> <w:tcPr/> <w:p/>+ </w:tc>
internal sealed class CellElements(
    MarkupWriter output,
    Table table,
    IReadOnlyList<Length> widths,
    StyleMarkup markup)
{
    public void Write(TableGrid grid, int row, Place place)
    {
        for (var column = 0; column < grid.ColumnCount;)
        {
            var placed = grid[row, column];
            var width = 0;
            for (var end = column + placed.Cell.ColumnSpan; column < end; column++)
            {
                width += widths[column].Twips;
            }

            output.Raw("<w:tc>");
            CellProperties.Write(output, placed, row, width, table.Style);
            if (placed.Row == row && placed.Cell.Paragraphs.Count > 0)
            {
                WriteParagraphs(placed.Cell.Paragraphs, place);
            }
            else
            {
                ParagraphElement.WriteEmpty(output, markup[StyleOfEmpty(placed, row)], place.Binding);
            }

            output.Raw("</w:tc>");
        }
    }

    private void WriteParagraphs(IReadOnlyList<Paragraph> paragraphs, Place place)
    {
        foreach (var paragraph in paragraphs)
        {
            ParagraphElement.Write(output, paragraph, markup[paragraph.Style], place);
        }
    }

    // A cell without text is as high as text beside it, and what a clerk types into it looks like that.
    private ParagraphStyle StyleOfEmpty(PlacedCell placed, int row) =>
        placed.Cell.Paragraphs
            .Concat(table.Rows[row].Cells.SelectMany(cell => cell.Paragraphs))
            .Concat(table.Rows.SelectMany(other => other.Cells).SelectMany(cell => cell.Paragraphs))
            .FirstOrDefault()?.Style ?? markup.Styles.Normal.Style;
}
