using OrgLife.Documents.Content;

namespace OrgLife.Documents.Layout;

/// <summary>
/// 全角标点 — the marks that have the room of a character (GB/T 15834-2011 5.1), and on which side of it they stand.
/// </summary>
internal static class FullWidthMarks
{
    private const string Opening = "“‘（〔【《〈「『〖［｛";
    private const string Closing = "”’）〕】》〉」』〗］｝，。、；：？！";
    private const string Middle = "·—…–～－";

    /// <summary>Whether a mark stands at the right of its room and the left half is blank.</summary>
    public static bool Opens(int codePoint) => Characters.IsOneOf(Opening, codePoint);

    /// <summary>Whether a mark stands at the left of its room and the right half is blank.</summary>
    public static bool Closes(int codePoint) => Characters.IsOneOf(Closing, codePoint);

    /// <summary>Whether a mark may hang: 、 ， 。 only.</summary>
    public static bool Hangs(int codePoint) => codePoint is '、' or '，' or '。';

    /// <summary>
    /// Where a glyph stands in the room of an em that it does not fill, as many fonts draw “ ” — ·: at the side where
    /// its text is, or in the middle. Null for a character that has no such room.
    /// </summary>
    public static Length? Offset(int codePoint, Length spare) => codePoint switch
    {
        < 0xB7 => null,
        _ when Opens(codePoint) => spare,
        _ when Closes(codePoint) => Length.Zero,
        _ when Characters.IsOneOf(Middle, codePoint) => spare / 2,
        _ => null,
    };
}
