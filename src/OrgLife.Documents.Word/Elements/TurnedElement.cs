namespace OrgLife.Documents.Word;

// A floating table of one cell whose text runs down the page, placed from the corner of the sheet, as the seal line of
// examination papers is: programs agree on it, while LibreOffice ignores the direction of a framed paragraph. tbRlV turns
// all characters; of tbRl hanzi stand upright, which LibreOffice 7.4 does for both.
// <w:tbl> <w:tblPr> <w:tblpPr w:vertAnchor="page" w:horzAnchor="page" w:tblpX="1406" w:tblpY="1588"/> … </w:tblPr>
//   <w:tblGrid/> <w:tr> <w:trPr> <w:trHeight w:val="8844" w:hRule="exact"/> </w:trPr>
//   <w:tc> <w:tcPr> <w:tcW/> <w:textDirection w:val="tbRlV"/> </w:tcPr> <w:p/> </w:tc> </w:tr> </w:tbl>
internal static class TurnedElement
{
    public static void Write(
        MarkupWriter output, IReadOnlyList<Paragraph> paragraphs, StyleMarkup markup, TurnedPlace place)
    {
        var height = paragraphs.Sum(paragraph => paragraph.Style.LineHeight.Twips);
        output.Raw("<w:tbl>").Raw(Fragment.Of(Properties(place, height)));
        output.Raw("<w:tblGrid><w:gridCol w:w=\"").Raw(height).Raw("\"/></w:tblGrid>");
        output.Raw("<w:tr><w:trPr><w:trHeight w:val=\"").Raw(place.Upright.TextWidth.Twips);
        output.Raw("\" w:hRule=\"exact\"/></w:trPr><w:tc><w:tcPr><w:tcW w:w=\"").Raw(height);
        output.Raw("\" w:type=\"dxa\"/><w:textDirection w:val=\"tbRlV\"/></w:tcPr>");
        foreach (var paragraph in paragraphs)
        {
            ParagraphElement.Write(output, paragraph, markup[paragraph.Style], new Place(Binding.None));
        }

        output.Raw("</w:tc></w:tr></w:tbl>");
    }

    private static W.TableProperties Properties(TurnedPlace place, int height)
    {
        var properties = new W.TableProperties();
        properties.AddChild(new W.TablePositionProperties
        {
            LeftFromText = 0,
            RightFromText = 0,
            TopFromText = 0,
            BottomFromText = 0,
            VerticalAnchor = W.VerticalAnchorValues.Page,
            HorizontalAnchor = W.HorizontalAnchorValues.Page,
            TablePositionX = place.Left(height),
            TablePositionY = place.Top,
        });
        properties.AddChild(new W.TableOverlap { Val = W.TableOverlapValues.Never });
        properties.AddChild(new W.TableWidth
        {
            Width = Fragment.Number(height),
            Type = W.TableWidthUnitValues.Dxa,
        });
        properties.AddChild(new W.TableLayout { Type = W.TableLayoutValues.Fixed });
        properties.AddChild(TableProperties.CellMargins(default));
        return properties;
    }
}
