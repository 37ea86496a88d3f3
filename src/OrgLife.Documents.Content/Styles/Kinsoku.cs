namespace OrgLife.Documents.Content;

/// <summary>
/// 避头尾 — marks that may not begin or end a line. Word's own lists for zh-CN (ECMA-376 17.3.1.16) with the dash and
/// the ellipsis added to the first, so that —— and …… are never split (GB/T 15834-2011 5.1.4, 5.1.5). The Word file
/// states them and our own lines follow them, so both break alike.
/// </summary>
public static class Kinsoku
{
    /// <summary>避头 — marks that may not begin a line (GB/T 15834-2011 5.1.1 to 5.1.5).</summary>
    public const string NotAtLineStart =
        "!%),.:;>?]}¢¨°·ˇˉ―‖’”…‰′″›℃∶、。〃〉》」』】〕〗〞︶︺︾﹀﹄﹚﹜﹞！＂％＇），．：；？］｀｜｝～￠—";

    /// <summary>避尾 — marks that may not end a line (5.1.3).</summary>
    public const string NotAtLineEnd = "$([{£¥·‘“〈《「『【〔〖〝﹙﹛﹝＄（．［｛￡￥";
}
