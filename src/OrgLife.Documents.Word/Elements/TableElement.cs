namespace OrgLife.Documents.Word;

// <w:tbl> <w:tblPr/> <w:tblGrid> <w:gridCol w:w="2211"/>… </w:tblGrid> <w:tr/>… </w:tbl>
internal static class TableElement
{
    public static void Write(
        MarkupWriter output,
        Table unfitted,
        StyleMarkup markup,
        PageSetup page,
        Binding binding,
        Floating floating = Floating.No)
    {
        var table = markup.Fitted(unfitted, page.TextWidth);
        var widths = ColumnWidths.Resolve(table, page.TextWidth);
        output.Raw("<w:tbl>");
        output.Raw(markup.OfTable(table.Style, page, floating, table.Summary));
        WriteGrid(output, widths);
        var cells = new CellElements(output, table, widths, markup);
        new RowElements(output, table, widths, page, cells).Write(binding);
        output.Raw("</w:tbl>");
    }

    private static void WriteGrid(MarkupWriter output, IReadOnlyList<Length> widths)
    {
        output.Raw("<w:tblGrid>");
        foreach (var width in widths)
        {
            output.Raw("<w:gridCol w:w=\"").Raw(width.Twips).Raw("\"/>");
        }

        output.Raw("</w:tblGrid>");
    }
}
