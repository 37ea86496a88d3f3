using OrgLife.Documents.Content;

namespace OrgLife.Documents.Layout;

/// <summary>
/// 两端对齐 — where the characters of a line stand. Room left over goes between wide characters, beside Western words
/// and into blanks, never between the letters of a word (as in Word and LibreOffice).
/// </summary>
internal static class Justifier
{
    /// <summary>Fills the places of the characters, from the left edge of the sheet.</summary>
    /// <param name="text">The characters of the paragraph.</param>
    /// <param name="line">The line.</param>
    /// <param name="alignment">How it stands.</param>
    /// <param name="left">The left edge of the line.</param>
    /// <param name="right">The right edge of the line.</param>
    /// <param name="places">One place for each character from <see cref="TextLine.Start"/> to its end.</param>
    public static void Place(
        ParagraphText text, TextLine line, Alignment alignment, Length left, Length right, Span<Length> places)
    {
        var slack = Length.Max(right - left - line.Width, Length.Zero);
        var x = left + alignment switch
        {
            Alignment.Right => slack,
            Alignment.Center => slack / 2,
            _ => Length.Zero,
        };
        var spread = alignment == Alignment.Justify && !line.IsLast;
        var gaps = spread ? CountGaps(text, line) : 0;
        var (passed, added) = (0, Length.Zero);
        for (var i = line.Start; i < line.End; i++)
        {
            places[i - line.Start] = i < line.InkEnd ? x + added : Length.Max(left, Length.Min(x + added, right));
            x += text.Advances[i];
            if (passed < gaps && IsGap(text, i))
            {
                passed++;
                added = new Length(slack.Emu * passed / gaps);
            }
        }
    }

    private static int CountGaps(ParagraphText text, TextLine line)
    {
        var gaps = 0;
        for (var i = line.Start; i < line.InkEnd - 1; i++)
        {
            gaps += IsGap(text, i) ? 1 : 0;
        }

        return gaps;
    }

    // Whether room may be added after the character at the index.
    private static bool IsGap(ParagraphText text, int index)
    {
        if (index + 1 >= text.Count || text.ClassAt(index + 1) is CharacterClass.Mark)
        {
            return false;
        }

        return text.ClassAt(index) switch
        {
            CharacterClass.Western => text.ClassAt(index + 1) == CharacterClass.Wide,
            _ => true,
        };
    }
}
