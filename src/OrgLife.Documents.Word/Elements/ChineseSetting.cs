namespace OrgLife.Documents.Word;

// What a program could otherwise decide for itself about Chinese lines, in schema order:
// <w:widowControl w:val="0"/> <w:kinsoku/> <w:wordWrap/>
// <w:overflowPunct w:val="0"/> <w:topLinePunct w:val="0"/>
// <w:autoSpaceDE w:val="0"/> <w:autoSpaceDN w:val="0"/>
// <w:adjustRightInd w:val="0"/> <w:snapToGrid w:val="0"/>
// 22 lines fill a page whatever they hold (no widow control); marks keep inside the type area (no hanging);
// every character keeps its place in the 28 (no added space beside digits).
internal static class ChineseSetting
{
    public static IEnumerable<OpenXmlElement> Elements() =>
    [
        new W.WidowControl { Val = Fragment.Off },
        new W.Kinsoku(),
        new W.WordWrap(),
        new W.OverflowPunctuation { Val = Fragment.Off },
        new W.TopLinePunctuation { Val = Fragment.Off },
        new W.AutoSpaceDE { Val = Fragment.Off },
        new W.AutoSpaceDN { Val = Fragment.Off },
        new W.AdjustRightIndent { Val = Fragment.Off },
        new W.SnapToGrid { Val = Fragment.Off },
    ];
}
