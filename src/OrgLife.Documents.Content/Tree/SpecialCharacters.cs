namespace OrgLife.Documents.Content;

/// <summary>
/// 特殊字符 — characters that are not letters to be set one after the other. Ranges are written out: they do not depend on
/// the runtime.
/// </summary>
public static class SpecialCharacters
{
    private const string MiddleDots = "\u00B7\u2022\u2027\u2219\u22C5\u30FB\uFF0E\uFF65";

    /// <summary>
    /// 间隔号 — what stands between the parts of a name: · (U+00B7, 民委发〔2016〕33号), or what keyboards and old encodings
    /// have put in its place.
    /// </summary>
    public static bool IsMiddleDot(char character) => MiddleDots.Contains(character);

    /// <summary>Whether a character takes no room: joiners, marks of direction and of places to break.</summary>
    public static bool IsInvisible(int codePoint) => codePoint is 0x00AD or 0xFEFF
        or (>= 0x200B and <= 0x200F) or (>= 0x202A and <= 0x202E) or (>= 0x2060 and <= 0x206F);

    /// <summary>Whether a character chooses a variant of the one before.</summary>
    public static bool IsVariationSelector(int codePoint) =>
        codePoint is (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0100 and <= 0xE01EF) or (>= 0x180B and <= 0x180D);

    /// <summary>Whether a character stands on the one before and is never parted from it: accents, selectors, tones.</summary>
    public static bool IsCombining(int codePoint) => IsVariationSelector(codePoint) || codePoint is
        (>= 0x0300 and <= 0x036F) or (>= 0x0483 and <= 0x0489) or (>= 0x0591 and <= 0x05BD)
        or (>= 0x0610 and <= 0x061A) or (>= 0x064B and <= 0x065F) or (>= 0x1AB0 and <= 0x1AFF)
        or (>= 0x1DC0 and <= 0x1DFF) or (>= 0x20D0 and <= 0x20FF) or (>= 0x302A and <= 0x302F)
        or 0x3099 or 0x309A or (>= 0xFE20 and <= 0xFE2F) or (>= 0x0F71 and <= 0x0F84)
        or (>= 0x0F8D and <= 0x0FBC) or (>= 0x1F3FB and <= 0x1F3FF);
}
