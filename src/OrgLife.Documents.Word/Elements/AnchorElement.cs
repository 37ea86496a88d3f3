namespace OrgLife.Documents.Word;

/// <summary>
/// <code>
/// &lt;w:tblpPr w:leftFromText="0" w:rightFromText="0" w:topFromText="0" w:bottomFromText="0"
///   w:vertAnchor="margin" w:horzAnchor="margin" w:tblpXSpec="left" w:tblpYSpec="bottom"/&gt;
/// </code>
/// </summary>
internal static class AnchorElement
{
    public static W.TablePositionProperties AtBottom() => new()
    {
        LeftFromText = 0,
        RightFromText = 0,
        TopFromText = 0,
        BottomFromText = 0,
        VerticalAnchor = W.VerticalAnchorValues.Margin,
        HorizontalAnchor = W.HorizontalAnchorValues.Margin,
        TablePositionXAlignment = W.HorizontalAlignmentValues.Left,
        TablePositionYAlignment = W.VerticalAlignmentValues.Bottom,
    };
}
