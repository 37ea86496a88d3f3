using OrgLife.Documents.Content;

namespace OrgLife.Documents.Layout;

/// <summary>
/// What kind of character a code point is. Ranges are written out: they do not depend on the runtime.
/// </summary>
internal static class Characters
{
    public const int Replacement = 0xFFFD;
    public const int IdeographicSpace = 0x3000;
    public const int NoBreakSpace = 0x00A0;
    public const int ZeroWidthJoiner = 0x200D;

    public static CharacterClass ClassOf(int codePoint) => codePoint switch
    {
        ' ' or IdeographicSpace => CharacterClass.Space,
        '\n' => CharacterClass.NewLine,
        0x00B7 => CharacterClass.Wide,
        < 0x0300 => CharacterClass.Western,
        >= 0x3400 and < 0xE000 => CharacterClass.Wide,
        _ when SpecialCharacters.IsCombining(codePoint) => CharacterClass.Mark,
        < 0x2000 or 0x2013 => CharacterClass.Western,
        _ => CharacterClass.Wide,
    };

    /// <summary>
    /// Controls and invisible format characters, which no font draws: they are left out and reported.
    /// </summary>
    public static bool IsInvisible(int codePoint) => codePoint switch
    {
        < 0x20 or 0x034F or 0x061C or 0x180E => true,
        >= 0x7F and <= 0x9F => true,
        _ when SpecialCharacters.IsInvisible(codePoint) => true,
        (>= 0xFFF9 and <= 0xFFFB) or (>= 0xE0000 and <= 0xE007F) or (>= 0xFDD0 and <= 0xFDEF) => true,
        _ => (codePoint & 0xFFFE) == 0xFFFE,
    };

    /// <summary>
    /// Whether a character of the basic plane is drawn as its glyph and nothing else: no control, no private code, and no
    /// mark that may have to be moved in the room of an em.
    /// </summary>
    public static bool IsPlain(int codePoint, bool isFullWidth) =>
        (isFullWidth ? codePoint <= char.MaxValue : codePoint < 0xB7)
        && !IsInvisible(codePoint) && !IsLineBreak(codePoint) && !IsPrivateUse(codePoint)
        && codePoint is < 0xD800 or > 0xDFFF;

    public static bool IsLineBreak(int codePoint) => codePoint is '\n' or '\r' or 0x2028 or 0x2029;

    /// <summary>
    /// Whether an invisible character says something about the one before: variation selectors, joiners, and tags of
    /// flags. It stays with that one's text though nothing is drawn for it.
    /// </summary>
    public static bool IsFollower(int codePoint) => SpecialCharacters.IsVariationSelector(codePoint)
        || codePoint is ZeroWidthJoiner or 0x200C or 0x034F or (>= 0xE0020 and <= 0xE007F);

    /// <summary>Pictures that a joiner makes one of, such as 👨 and 👩, or ♂ (UTS 51).</summary>
    public static bool IsPictograph(int codePoint) =>
        codePoint is (>= 0x2190 and <= 0x2BFF) or (>= 0x1F000 and <= 0x1FAFF);

    /// <summary>
    /// Blanks other than U+0020 that a font may lack without harm: they are drawn as a plain space.
    /// </summary>
    public static bool IsBlank(int codePoint) =>
        codePoint is NoBreakSpace or IdeographicSpace or 0x202F or 0x205F or (>= 0x2000 and <= 0x200A);

    public static bool IsPrivateUse(int codePoint) =>
        codePoint is (>= 0xE000 and <= 0xF8FF) or (>= 0xF0000 and <= 0xFFFFD)
            or (>= 0x100000 and <= 0x10FFFD);

    public static bool IsDigit(int codePoint) => codePoint is >= '0' and <= '9';

    public static bool IsAsciiLetter(int codePoint) => (codePoint | 0x20) is >= 'a' and <= 'z';

    public static bool IsOneOf(string marks, int codePoint)
    {
        foreach (var mark in marks)
        {
            if (mark == codePoint)
            {
                return true;
            }
        }

        return false;
    }
}
