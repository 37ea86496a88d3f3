namespace OrgLife.Documents.Content;

/// <summary>
/// 字数宽度 — text measured without a font, as clerks count characters: wide ones take an em, narrow ones half. In the
/// official faces this is their real width.
/// </summary>
public static class NominalText
{
    /// <summary>The widest line of a paragraph that is broken only where it says so.</summary>
    public static Length WidestLine(Paragraph paragraph)
    {
        var (widest, line) = (Length.Zero, Length.Zero);
        foreach (var inline in paragraph.Inlines)
        {
            line = inline is Run run ? line + WidthOf(run.Text, run.Style ?? paragraph.Style.Text) : Length.Zero;
            widest = Length.Max(widest, line);
        }

        return widest;
    }

    /// <summary>
    /// The height of a paragraph on lines of a width, with the space around it: the least it needs, since lines also end
    /// before they are full.
    /// </summary>
    public static Length HeightOf(Paragraph paragraph, Length width)
    {
        var style = paragraph.Style;
        var room = width - style.LeftIndent.Resolve(style.Text.CharacterPitch)
            - style.RightIndent.Resolve(style.Text.CharacterPitch);
        var breaks = paragraph.Inlines.Count(inline => inline is LineBreak);
        var wrapped = 1 + ((WidestLine(paragraph).Emu - 1) / Math.Max(1, room.Emu));
        return style.SpaceBefore + style.SpaceAfter + (style.LineHeight * (breaks + Math.Max(1, wrapped)));
    }

    /// <summary>The width of a text on one line, with its character spacing.</summary>
    public static Length WidthOf(string text, TextStyle style)
    {
        var width = Length.Zero;
        for (var i = 0; i < text.Length; i++)
        {
            // The low half of a surrogate pair adds nothing: the pair is one wide character.
            width += char.IsLowSurrogate(text[i]) || HasNoWidth(CodePointAt(text, i))
                ? Length.Zero
                : (IsWide(text[i]) ? style.Size.Em : style.Size.Em / 2) + style.Spacing;
        }

        return width;
    }

    /// <summary>
    /// Whether a character takes an em: from the CJK radicals on everything of our papers, and the general punctuation
    /// marks “ ” — ….
    /// </summary>
    public static bool IsWide(int codePoint) =>
        codePoint >= 0x2E80 || codePoint is (>= 0x2010 and <= 0x2027) or 0xB7 or 0x25A1;

    /// <summary>The character at an index; half a surrogate pair is itself.</summary>
    internal static int CodePointAt(string text, int index) =>
        index + 1 < text.Length && char.IsSurrogatePair(text[index], text[index + 1])
            ? char.ConvertToUtf32(text[index], text[index + 1])
            : text[index];

    private static bool HasNoWidth(int codePoint) =>
        SpecialCharacters.IsInvisible(codePoint) || SpecialCharacters.IsCombining(codePoint);
}
