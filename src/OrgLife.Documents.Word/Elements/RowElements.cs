namespace OrgLife.Documents.Word;

// <w:tr> <w:trPr> <w:cantSplit/> <w:trHeight w:val="454" w:hRule="atLeast"/> <w:tblHeader/> </w:trPr>
//   <w:tc/>… </w:tr>
internal sealed class RowElements(
    MarkupWriter output,
    Table table,
    IReadOnlyList<Length> widths,
    PageSetup page,
    CellElements cells)
{
    private readonly TableGrid _grid = TableGrid.Of(table);

    public void Write(Binding binding)
    {
        for (var row = 0; row < table.Rows.Count; row++)
        {
            output.Raw("<w:tr>");
            WriteProperties(row);
            cells.Write(_grid, row, new Place(IsKept(row, binding) ? Binding.WithNext : Binding.None));
            output.Raw("</w:tr>");
        }
    }

    // The last row takes the one before along, so that a low row never stands alone on a page.
    private bool IsKept(int row, Binding binding)
    {
        var last = table.Rows.Count - 1;
        return binding.HasFlag(row == last ? Binding.WithNext : Binding.Whole)
            || (row == last - 1 && row >= table.HeaderRows && IsLow(row) && IsLow(last));
    }

    private void WriteProperties(int row)
    {
        var height = table.Rows[row].MinimumHeight;
        var (whole, head) = (IsWhole(row), row < table.HeaderRows);
        if (!whole && !head && height == Length.Zero)
        {
            return;
        }

        output.Raw("<w:trPr>").Raw(whole ? "<w:cantSplit/>" : "");
        if (height > Length.Zero)
        {
            output.Raw("<w:trHeight w:val=\"").Raw(height.Twips).Raw("\" w:hRule=\"atLeast\"/>");
        }

        output.Raw(head ? "<w:tblHeader/>" : "").Raw("</w:trPr>");
    }

    // LibreOffice loses the text of an unbreakable row higher than the page less the repeated head, so only
    // rows that are surely low are marked.
    private bool IsWhole(int row) => !table.Rows[row].MayBreak && IsLow(row);

    private bool IsLow(int row) =>
        NominalHeight.OfRow(_grid, row, widths, table.Style.Padding) <= page.TextHeight / 2;
}
