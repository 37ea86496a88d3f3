namespace OrgLife.Documents.Layout;

/// <summary>
/// 自造字 — a Private Use character: what it looks like depends on the font, and it cannot be searched or filed.
/// Old GBK and GB18030 systems used some for characters that have since got a code of their own.
/// </summary>
/// <param name="CodePoint">The character.</param>
/// <param name="Source">The path of the model's field it came from; null for text of the form itself.</param>
/// <param name="MeantCodePoint">The standard character it stands for in GBK and GB18030; null where
/// unknown.</param>
public sealed record PrivateUseCharacter(int CodePoint, string? Source, int? MeantCodePoint)
{
    /// <summary>
    /// The standard character that a Private Use code point of GBK and GB18030 stands for, such as 䶮 (U+4DAE) for
    /// U+E863; null for any other code point.
    /// </summary>
    public static int? MeantBy(int codePoint) => PrivateUse.MeantBy(codePoint);

    /// <summary>Whether a code point is for private use.</summary>
    public static bool IsPrivateUse(int codePoint) => Characters.IsPrivateUse(codePoint);
}
