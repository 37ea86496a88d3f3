using System.Buffers;
using OrgLife.Documents.Content;

namespace OrgLife.Documents.Layout;

/// <summary>Draws the characters of a line as glyph runs, one for each look.</summary>
internal static class LinePainter
{
    // Where the line under the text stands and how thick it is, in parts of the em.
    private const double UnderlineDrop = 0.125;
    private const double UnderlineThickness = 0.05;

    /// <summary>Lines of so many characters, as cells have them, need no borrowed room.</summary>
    private const int ShortLine = 48;

    public static void Paint(
        PageCanvas canvas, ParagraphText text, TextLine line, LinePlace place, TextOwner owner)
    {
        canvas.StartLine();
        var count = line.End - line.Start;
        var pooled = count > ShortLine ? ArrayPool<Length>.Shared.Rent(count) : null;
        var places = (pooled is null ? stackalloc Length[ShortLine] : pooled.AsSpan()).Slice(0, count);
        Justifier.Place(text, line, place.Alignment, place.Left, place.Right, places);
        for (var i = line.Start; i < line.End;)
        {
            var end = i + 1;
            while (end < line.End && text.SameLook(i, end))
            {
                end++;
            }

            PaintRun(canvas, text, line, i, end, places, place, owner);
            i = end;
        }

        if (pooled is not null)
        {
            ArrayPool<Length>.Shared.Return(pooled);
        }
    }

    private static void PaintRun(
        PageCanvas canvas, ParagraphText text, TextLine line, int start, int end, ReadOnlySpan<Length> places,
        LinePlace place, TextOwner owner)
    {
        var look = text.LookAt(start);
        var glyphs = new PositionedGlyph[end - start];
        var codePoints = text.CodePoints;
        for (var i = start; i < end; i++)
        {
            glyphs[i - start] = new PositionedGlyph(
                text.GlyphAt(i), codePoints[i], places[i - line.Start] + text.OffsetAt(i));
        }

        canvas.Add(new GlyphRun(look.Face, look.Style.Size.Em, look.Style.Ink, place.Baseline, glyphs)
        {
            Followers = FollowersIn(text, start, end),
            Structure = look.Part == 0 ? owner.Main : owner.RunIn,
            Line = canvas.LineNumber,
        });
        if (look.Style.Underline)
        {
            var right = end < line.End
                ? places[end - line.Start]
                : Length.Max(Length.Min(places[end - 1 - line.Start] + text.Advances[end - 1], place.Right),
                    places[end - 1 - line.Start]);
            Underline(canvas, look.Style, places[start - line.Start], right, place.Baseline);
        }
    }

    private static Dictionary<int, string>? FollowersIn(ParagraphText text, int start, int end)
    {
        if (!text.HasFollowers)
        {
            return null;
        }

        Dictionary<int, string>? followers = null;
        for (var i = start; i < end; i++)
        {
            if (text.FollowersOf(i) is { } invisible)
            {
                (followers ??= []).Add(i - start, invisible);
            }
        }

        return followers;
    }

    private static void Underline(
        PageCanvas canvas, TextStyle style, Length left, Length right, Length baseline)
    {
        var y = baseline + style.Size.Em * UnderlineDrop;
        var line = new LineStyle(style.Size.Em * UnderlineThickness, style.Ink);
        canvas.Add(new Stroke(line, left, y, right, y));
    }
}
