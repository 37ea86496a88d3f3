namespace OrgLife.Documents.Layout;

/// <summary>
/// 西文词和数字不拆 — a word of letters and digits is broken after a hyphen or dash only, and after a slash before a
/// letter, as both Word and LibreOffice do; 2017/3/1 and 3.14 stay whole.
/// </summary>
internal sealed class WesternWordRule() : LineBreakRule("西文词和数字不拆开", "clreq §西文排版, Word")
{
    public static readonly WesternWordRule Instance = new();

    internal override bool Forbids(ParagraphText text, int index) =>
        text.ClassAt(index - 1) == CharacterClass.Western && text.ClassAt(index) == CharacterClass.Western
        && !InsideWord(text.CodePoints[index - 1], text.CodePoints[index]);

    private static bool InsideWord(int a, int b) =>
        a is '-' or 0x2013 ? Characters.IsAsciiLetter(b) || Characters.IsDigit(b)
        : a == '/' && Characters.IsAsciiLetter(b);
}
