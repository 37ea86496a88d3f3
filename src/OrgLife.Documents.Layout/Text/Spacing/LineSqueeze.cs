using OrgLife.Documents.Content;

namespace OrgLife.Documents.Layout;

/// <summary>
/// 挤压 — makes a line narrower: each of its marks gives up to half an em, then each seam with Western text half of
/// its gap (GB/T 15834-2011 5.1.11; clreq §标点符号的宽度调整).
/// </summary>
internal static class LineSqueeze
{
    /// <summary>What the characters of a line can give.</summary>
    public static Length Available(ParagraphText text, int start, int end)
    {
        var (marks, gaps) = Offers(text, start, end);
        return marks + gaps;
    }

    /// <summary>Moves the characters of a line together.</summary>
    /// <param name="text">The characters of the paragraph.</param>
    /// <param name="line">The line.</param>
    /// <param name="surplus">What the line is too wide.</param>
    /// <param name="places">The places of its characters, changed.</param>
    public static void Take(ParagraphText text, TextLine line, Length surplus, Span<Length> places)
    {
        var (marks, gaps) = Offers(text, line.Start, line.InkEnd);
        var fromMarks = Length.Min(surplus, marks);
        var fromGaps = Length.Min(surplus - fromMarks, gaps);
        var (markOffers, gapOffers) = (Length.Zero, Length.Zero);
        for (var i = line.Start; i < line.End; i++)
        {
            var offer = i < line.InkEnd - 1 ? MarkOffer(text, i) : Length.Zero;
            var opens = FullWidthMarks.Opens(text.CodePoints[i]);
            markOffers += opens ? offer : Length.Zero;
            places[i - line.Start] -= Part(fromMarks, markOffers, marks) + Part(fromGaps, gapOffers, gaps);
            markOffers += opens ? Length.Zero : offer;
            gapOffers += i < line.InkEnd - 1 ? text.GapAt(i) / 2 : Length.Zero;
        }
    }

    // The last character gives nothing: its own rule has trimmed it.
    private static (Length Marks, Length Gaps) Offers(ParagraphText text, int start, int end)
    {
        var (marks, gaps) = (Length.Zero, Length.Zero);
        for (var i = start; i < end - 1; i++)
        {
            marks += MarkOffer(text, i);
            gaps += text.GapAt(i) / 2;
        }

        return (marks, gaps);
    }

    // A mark that has already given half an em to its neighbour has none left.
    private static Length MarkOffer(ParagraphText text, int index)
    {
        var em = text.LookAt(index).Em;
        return text.Advances[index] * 4 > em * 3
            && (FullWidthMarks.Opens(text.CodePoints[index]) || FullWidthMarks.Closes(text.CodePoints[index]))
                ? em / 2
                : Length.Zero;
    }

    private static Length Part(Length taken, Length offered, Length all) =>
        all.Emu == 0 ? Length.Zero : new Length(taken.Emu * offered.Emu / all.Emu);
}
