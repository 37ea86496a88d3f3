namespace OrgLife.Documents.Layout;

/// <summary>Whether a line may end between two characters of a text.</summary>
internal static class BreakOpportunities
{
    public static bool Before(ParagraphText text, int index, LineBreakRules rules)
    {
        var (before, after) = (text.ClassAt(index - 1), text.ClassAt(index));
        var (a, b) = (text.CodePoints[index - 1], text.CodePoints[index]);
        if (after is CharacterClass.Space or CharacterClass.Mark
            || a == Characters.NoBreakSpace || b == Characters.NoBreakSpace
            || Characters.IsOneOf(rules.NotAtLineStart, b))
        {
            return false;
        }

        if (before == CharacterClass.Space)
        {
            return true;
        }

        if (before == CharacterClass.Western && after == CharacterClass.Western)
        {
            return InsideWord(a, b);
        }

        return !Characters.IsOneOf(rules.NotAtLineEnd, a)
            && !(rules.KeepsMarksWithWords && IsMarkBesideWord(before, a, after, b, rules))
            && !(rules.KeepsNumbersWhole && Atoms.Join(text, index));
    }

    // A word of letters and digits is broken after a hyphen or dash, and after a slash before a letter, as both Word and
    // LibreOffice do; 2017/3/1 and 3.14 stay whole.
    private static bool InsideWord(int a, int b) =>
        a is '-' or 0x2013 ? Characters.IsAsciiLetter(b) || Characters.IsDigit(b)
        : a == '/' && Characters.IsAsciiLetter(b);

    // Straight quotation marks do not tell which side they belong to, so they stay with both.
    private static bool IsMarkBesideWord(CharacterClass before, int a, CharacterClass after, int b, LineBreakRules rules) =>
        (before == CharacterClass.Western && (Characters.IsOneOf("“‘（〔【《〈", b) || a is '"' or '\''))
        || (after == CharacterClass.Western && (Characters.IsOneOf("”’）〕】》〉", a) || b is '"' or '\''))
        || (after == CharacterClass.Western && Characters.IsOneOf(rules.NotAtLineStart, a) && a != '—');
}
