using OrgLife.Documents.Content;

namespace OrgLife.Documents.Layout;

/// <summary>Changes the widths of a text as its rules say, before it is broken into lines.</summary>
internal static class TextSpacing
{
    public static void Apply(ParagraphText text, SpacingRules rules)
    {
        if (!rules.SqueezesNeighbours && rules.WesternGap <= 0)
        {
            return;
        }

        for (var i = 0; i + 1 < text.Count; i++)
        {
            if (rules.SqueezesNeighbours && AreNeighbours(text.CodePoints[i], text.CodePoints[i + 1]))
            {
                text.Advances[i] -= text.LookAt(i).Em / 2;
            }
            else if (rules.WesternGap > 0 && IsSeam(text, i))
            {
                text.AddGap(i, text.LookAt(i).Em * rules.WesternGap);
            }
        }
    }

    /// <summary>Whether Chinese and Western text meet after a character; marks keep their own distance.</summary>
    private static bool IsSeam(ParagraphText text, int index) =>
        (IsHanzi(text, index) && IsWord(text, index + 1)) || (IsWord(text, index) && IsHanzi(text, index + 1));

    // Two halves are blank between ） and （, one between 。 and ” or （ and “: half an em goes either way.
    private static bool AreNeighbours(int first, int second) =>
        (FullWidthMarks.Closes(first) && (FullWidthMarks.Closes(second) || FullWidthMarks.Opens(second)))
        || (FullWidthMarks.Opens(first) && FullWidthMarks.Opens(second));

    private static bool IsHanzi(ParagraphText text, int index) =>
        text.ClassAt(index) == CharacterClass.Wide && text.CodePoints[index] is (>= 0x2E80 and < 0x3000) or
            (>= 0x3005 and <= 0x3007) or (>= 0x3400 and < 0xFE00) or > 0xFFFF;

    private static bool IsWord(ParagraphText text, int index) =>
        Characters.IsDigit(text.CodePoints[index]) || Characters.IsAsciiLetter(text.CodePoints[index])
        || (text.ClassAt(index) == CharacterClass.Western && text.CodePoints[index] >= 0xC0);
}
