namespace OrgLife.Documents.Word;

/// <summary>
/// <code>
/// &lt;w:tbl&gt; &lt;w:tblPr/&gt; &lt;w:tblGrid&gt; &lt;w:gridCol w:w="2211"/&gt;… &lt;/w:tblGrid&gt; &lt;w:tr/&gt;… &lt;/w:tbl&gt;
/// </code>
/// </summary>
internal static class TableElement
{
    public static void Write(
        MarkupWriter output,
        Table table,
        StyleMarkup markup,
        PageSetup page,
        Binding binding,
        Floating floating = Floating.No)
    {
        var widths = ColumnWidths.Resolve(table, page.TextWidth);
        output.Raw("<w:tbl>");
        output.Raw(Fragment.Of(TableProperties.Of(table.Style, page.TextWidth, floating, table.Summary)));
        WriteGrid(output, widths);
        var rows = new RowElements(output, table, widths, page, new CellElements(output, table, widths, markup));
        rows.Write(binding);
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
