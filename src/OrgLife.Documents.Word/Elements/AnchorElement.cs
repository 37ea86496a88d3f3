namespace OrgLife.Documents.Word;

// <w:tblpPr w:leftFromText="0" w:rightFromText="0" w:topFromText="0" w:bottomFromText="0"
//   w:vertAnchor="margin" w:horzAnchor="page" w:tblpX="1588" w:tblpYSpec="bottom"/>
// Across, it is placed from the page: LibreOffice sets a table as wide as the text in the flow if it is
// placed from the margins.
internal static class AnchorElement
{
    public static W.TablePositionProperties AtBottom(PageSetup page, bool onEvenPage) => new()
    {
        LeftFromText = 0,
        RightFromText = 0,
        TopFromText = 0,
        BottomFromText = 0,
        VerticalAnchor = W.VerticalAnchorValues.Margin,
        HorizontalAnchor = W.HorizontalAnchorValues.Page,
        TablePositionX = (onEvenPage && page.MirrorMargins ? page.Margins.Right : page.Margins.Left).Twips,
        TablePositionYAlignment = W.VerticalAlignmentValues.Bottom,
    };
}
