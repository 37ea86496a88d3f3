namespace OrgLife.Documents.Word;

/// <summary>
/// <code>
/// &lt;w:tblPr&gt; &lt;w:tblpPr/&gt; &lt;w:tblW w:w="8844" w:type="dxa"/&gt; &lt;w:tblInd w:w="0" w:type="dxa"/&gt;
///   &lt;w:tblBorders/&gt; &lt;w:tblLayout w:type="fixed"/&gt; &lt;w:tblCellMar/&gt; &lt;w:tblDescription w:val="…"/&gt; &lt;/w:tblPr&gt;
/// </code>
/// Fixed layout, so that columns are as wide as we say; no indent, so that (compatibility mode 15) the middle of the
/// outer rule stands on the edge of the text.
/// </summary>
internal static class TableProperties
{
    public static W.TableProperties Of(TableStyle style, Length width, Floating floating, string summary)
    {
        var properties = new W.TableProperties();
        if (floating == Floating.AtBottom)
        {
            properties.AddChild(AnchorElement.AtBottom());
            properties.AddChild(new W.TableOverlap { Val = W.TableOverlapValues.Never });
        }

        properties.AddChild(new W.TableWidth
        {
            Width = Fragment.Number(width.Twips),
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

    private static W.TableCellMarginDefault CellMargins(Edges padding) => new()
    {
        TopMargin = new W.TopMargin { Width = Fragment.Number(padding.Top.Twips), Type = W.TableWidthUnitValues.Dxa },
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
