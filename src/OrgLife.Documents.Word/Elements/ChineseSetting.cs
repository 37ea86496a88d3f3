namespace OrgLife.Documents.Word;

/// <summary>
/// What a program could otherwise decide for itself about Chinese lines, in schema order:
/// <code>
/// &lt;w:widowControl w:val="0"/&gt; &lt;w:kinsoku/&gt; &lt;w:wordWrap/&gt; &lt;w:overflowPunct w:val="0"/&gt; &lt;w:topLinePunct w:val="0"/&gt;
/// &lt;w:autoSpaceDE w:val="0"/&gt; &lt;w:autoSpaceDN w:val="0"/&gt; &lt;w:adjustRightInd w:val="0"/&gt; &lt;w:snapToGrid w:val="0"/&gt;
/// </code>
/// 22 lines fill a page whatever they hold (no widow control); marks keep inside the type area (no hanging); every
/// character keeps its place in the 28 (no added space beside digits).
/// </summary>
internal static class ChineseSetting
{
    public static IEnumerable<OpenXmlElement> Elements() =>
    [
        new W.WidowControl { Val = false },
        new W.Kinsoku(),
        new W.WordWrap(),
        new W.OverflowPunctuation { Val = false },
        new W.TopLinePunctuation { Val = false },
        new W.AutoSpaceDE { Val = false },
        new W.AutoSpaceDN { Val = false },
        new W.AdjustRightIndent { Val = false },
        new W.SnapToGrid { Val = false },
    ];
}
