namespace OrgLife.Documents.Word;

// <w:tcPr> <w:tcW w:w="2211" w:type="dxa"/> <w:gridSpan w:val="2"/> <w:vMerge w:val="restart"/>
//   <w:tcBorders> <w:tr2bl …/> </w:tcBorders> <w:vAlign w:val="center"/> </w:tcPr>
internal sealed class CellProperties(TableStyle style)
{
    private readonly Dictionary<(int, int, W.MergedCellValues?, VerticalAlignment, bool), string> _made = [];

    /// <summary>The markup of a cell's part in one row.</summary>
    public string Of(PlacedCell placed, int row, int width)
    {
        var cell = placed.Cell;
        var merge = cell.RowSpan == 1
            ? (W.MergedCellValues?)null
            : placed.Row == row ? W.MergedCellValues.Restart : W.MergedCellValues.Continue;
        var key = (width, cell.ColumnSpan, merge, cell.VerticalAlignment, cell.Struck);
        if (!_made.TryGetValue(key, out var markup))
        {
            markup = Make(cell, merge, width);
            _made.Add(key, markup);
        }

        return markup;
    }

    private string Make(TableCell cell, W.MergedCellValues? merge, int width)
    {
        var properties = new W.TableCellProperties();
        properties.AddChild(new W.TableCellWidth
        {
            Width = Fragment.Number(width),
            Type = W.TableWidthUnitValues.Dxa,
        });
        if (cell.ColumnSpan > 1)
        {
            properties.AddChild(new W.GridSpan { Val = cell.ColumnSpan });
        }

        if (merge is { } value)
        {
            properties.AddChild(new W.VerticalMerge { Val = value });
        }

        if (cell.Struck)
        {
            properties.AddChild(Strike());
        }

        properties.AddChild(new W.TableCellVerticalAlignment { Val = Alignment(cell.VerticalAlignment) });
        return Fragment.Of(properties);
    }

    // From the upper right to the lower left corner; as thin as the rules between cells.
    private W.TableCellBorders Strike() => new()
    {
        TopRightToBottomLeftCellBorder = BorderElement.Of<W.TopRightToBottomLeftCellBorder>(
            style.Inner.IsNone ? LineStyle.Thin : style.Inner),
    };

    private static W.TableVerticalAlignmentValues Alignment(VerticalAlignment alignment) => alignment switch
    {
        VerticalAlignment.Center => W.TableVerticalAlignmentValues.Center,
        VerticalAlignment.Top => W.TableVerticalAlignmentValues.Top,
        VerticalAlignment.Bottom => W.TableVerticalAlignmentValues.Bottom,
        _ => throw new ArgumentOutOfRangeException(nameof(alignment), alignment, "No such alignment."),
    };
}
