using OrgLife.Documents.Content;

namespace OrgLife.Documents.Layout;

/// <summary>
/// 两端对齐 — where the characters of a line stand: a full line ends at the text's edge exactly, the last one keeps its
/// width.
/// </summary>
internal static class Justifier
{
    /// <summary>Fills the places of the characters, from the left edge of the sheet.</summary>
    /// <param name="text">The characters of the paragraph.</param>
    /// <param name="line">The line.</param>
    /// <param name="alignment">How it stands.</param>
    /// <param name="left">The left edge of the line.</param>
    /// <param name="right">The right edge of the line.</param>
    /// <param name="places">One place for each character from <see cref="TextLine.Start"/> to its
    /// end.</param>
    public static void Place(
        ParagraphText text, TextLine line, Alignment alignment, Length left, Length right,
        Span<Length> places)
    {
        var surplus = line.Width - (right - left);
        var slack = Length.Max(-surplus, Length.Zero);
        var x = left + alignment switch
        {
            Alignment.Right => slack,
            Alignment.Center => slack / 2,
            _ => Length.Zero,
        };
        if (alignment == Alignment.Justify && !line.IsLast)
        {
            Spread(text, line, x, slack, places);
        }
        else
        {
            Stand(text, line, x, places);
        }

        if (line.IsSqueezed && surplus > Length.Zero)
        {
            LineSqueeze.Take(text, line, surplus, places);
        }

        for (var i = line.InkEnd; i < line.End; i++)
        {
            places[i - line.Start] = Length.Max(left, Length.Min(places[i - line.Start], right));
        }
    }

    private static void Stand(ParagraphText text, TextLine line, Length x, Span<Length> places)
    {
        var advances = text.Advances.Slice(line.Start, line.End - line.Start);
        for (var i = 0; i < advances.Length; i++)
        {
            places[i] = x;
            x += advances[i];
        }
    }

    private static void Spread(ParagraphText text, TextLine line, Length x, Length slack, Span<Length> places)
    {
        var (stretch, added) = (new LineStretch(text, line, slack), Length.Zero);
        var advances = text.Advances;
        for (var i = line.Start; i < line.End; i++)
        {
            places[i - line.Start] = x + added;
            x += advances[i];
            added = stretch.After(i);
        }
    }
}
