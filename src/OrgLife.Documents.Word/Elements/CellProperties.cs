namespace OrgLife.Documents.Word;

// <w:tcPr> <w:tcW w:w="2211" w:type="dxa"/> <w:gridSpan w:val="2"/> <w:vMerge w:val="restart"/>
//   <w:tcBorders> <w:tr2bl …/> </w:tcBorders> <w:vAlign w:val="center"/> </w:tcPr>
internal static class CellProperties
{
    /// <summary>Those of a cell's part in one row, so many twips wide.</summary>
    public static void Write(MarkupWriter output, PlacedCell placed, int row, int width, TableStyle style)
    {
        var cell = placed.Cell;
        output.Raw("<w:tcPr><w:tcW w:w=\"").Raw(width).Raw("\" w:type=\"dxa\"/>");
        if (cell.ColumnSpan > 1)
        {
            output.Raw("<w:gridSpan w:val=\"").Raw(cell.ColumnSpan).Raw("\"/>");
        }

        if (cell.RowSpan > 1)
        {
            output.Raw("<w:vMerge w:val=\"").Raw(placed.Row == row ? "restart" : "continue").Raw("\"/>");
        }

        if (cell.Struck)
        {
            output.Raw(Fragment.Of(Strike(style)));
        }

        output.Raw("<w:vAlign w:val=\"").Raw(Alignment(cell.VerticalAlignment)).Raw("\"/></w:tcPr>");
    }

    // From the upper right to the lower left corner; as thin as the rules between cells.
    private static W.TableCellBorders Strike(TableStyle style) => new()
    {
        TopRightToBottomLeftCellBorder = BorderElement.Of<W.TopRightToBottomLeftCellBorder>(
            style.Inner.IsNone ? LineStyle.Thin : style.Inner),
    };

    private static string Alignment(VerticalAlignment alignment) => alignment switch
    {
        VerticalAlignment.Center => "center",
        VerticalAlignment.Top => "top",
        VerticalAlignment.Bottom => "bottom",
        _ => throw new ArgumentOutOfRangeException(nameof(alignment), alignment, "No such alignment."),
    };
}
