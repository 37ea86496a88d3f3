namespace OrgLife.Documents.Word;

// <w:tblPr> <w:tblpPr/> <w:tblW w:w="8844" w:type="dxa"/> <w:tblInd w:w="0" w:type="dxa"/>
//   <w:tblBorders/> <w:tblLayout w:type="fixed"/> <w:tblCellMar/> <w:tblDescription w:val="…"/> </w:tblPr>
// Fixed layout, so that columns are as wide as we say; no indent, so that (compatibility mode 15) the
// middle of the outer rule stands on the edge of the text.
internal static class TableProperties
{
    public static W.TableProperties Of(TableStyle style, PageSetup page, Floating floating, string summary)
    {
        var properties = new W.TableProperties();
        if (floating != Floating.No)
        {
            properties.AddChild(AnchorElement.AtBottom(page, floating == Floating.AtBottomOfEvenPage));
            properties.AddChild(new W.TableOverlap { Val = W.TableOverlapValues.Never });
        }

        properties.AddChild(new W.TableWidth
        {
            Width = Fragment.Number(page.TextWidth.Twips),
            Type = W.TableWidthUnitValues.Dxa,
        });
        properties.AddChild(new W.TableIndentation { Width = 0, Type = W.TableWidthUnitValues.Dxa });
        properties.AddChild(Borders(style));
        properties.AddChild(new W.TableLayout { Type = W.TableLayoutValues.Fixed });
        properties.AddChild(CellMargins(style.Padding));
        if (summary.Length > 0)
        {
            properties.AddChild(new W.TableDescription { Val = XmlText.Clean(summary) });
        }

        return properties;
    }

    private static W.TableBorders Borders(TableStyle style) => new()
    {
        TopBorder = BorderElement.Of<W.TopBorder>(style.Outer),
        LeftBorder = BorderElement.Of<W.LeftBorder>(style.Outer),
        BottomBorder = BorderElement.Of<W.BottomBorder>(style.Outer),
        RightBorder = BorderElement.Of<W.RightBorder>(style.Outer),
        InsideHorizontalBorder = BorderElement.Of<W.InsideHorizontalBorder>(style.Inner),
        InsideVerticalBorder = BorderElement.Of<W.InsideVerticalBorder>(style.Inner),
    };

    /// <summary>w:tblCellMar.</summary>
    public static W.TableCellMarginDefault CellMargins(Edges padding) => new()
    {
        TopMargin = new W.TopMargin
        {
            Width = Fragment.Number(padding.Top.Twips),
            Type = W.TableWidthUnitValues.Dxa,
        },
        TableCellLeftMargin = new W.TableCellLeftMargin
        {
            Width = (short)padding.Left.Twips,
            Type = W.TableWidthValues.Dxa,
        },
        BottomMargin = new W.BottomMargin
        {
            Width = Fragment.Number(padding.Bottom.Twips),
            Type = W.TableWidthUnitValues.Dxa,
        },
        TableCellRightMargin = new W.TableCellRightMargin
        {
            Width = (short)padding.Right.Twips,
            Type = W.TableWidthValues.Dxa,
        },
    };
}
