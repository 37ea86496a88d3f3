using OrgLife.Documents.Content;

namespace OrgLife.Documents.Layout;

/// <summary>
/// Gives the glyphs of a broken paragraph their places, from the left edge of its width, and parts its lines where the
/// look changes.
/// </summary>
/// <param name="store">Where the glyphs of the document lie.</param>
internal sealed class LineSetter(GlyphStore store)
{
    private readonly List<LinePiece> _pieces = [];
    private Length[] _places = [];
    private Dictionary<int, string>? _followers;

    /// <summary>Sets a paragraph.</summary>
    public ParagraphLayout Set(ParagraphText text, ParagraphStyle style, LineEdges edges)
    {
        Begin(text.Count);
        var (glyphs, start) = store.Reserve(text.Count);
        for (var i = 0; i < text.LineCount; i++)
        {
            var line = text.LineAt(i);
            var places = _places.AsSpan(0, line.End - line.Start);
            Justifier.Place(text, line, style.Alignment, edges.LeftOf(i), edges.Right, places);
            Fill(text, line.Start, places, glyphs.AsSpan(start));
            Follow(text, line, start);
            Part(text, line, i, start, places, edges.Right);
            start += places.Length;
        }

        return new ParagraphLayout(style, glyphs, _pieces, _followers);
    }

    private void Begin(int count)
    {
        _pieces.Clear();
        _followers = null;
        if (_places.Length < count)
        {
            _places = new Length[Math.Max(count, _places.Length * 2)];
        }
    }

    private static void Fill(ParagraphText text, int start, ReadOnlySpan<Length> places, Span<PositionedGlyph> glyphs)
    {
        var codePoints = text.CodePoints;
        for (var i = 0; i < places.Length; i++)
        {
            var at = start + i;
            glyphs[i] = new PositionedGlyph(text.GlyphAt(at), codePoints[at], places[i] + text.OffsetAt(at));
        }
    }

    private void Follow(ParagraphText text, TextLine line, int firstGlyph)
    {
        for (var i = line.Start; text.Followers is { } followers && i < line.End; i++)
        {
            if (followers.TryGetValue(i, out var invisible))
            {
                (_followers ??= []).Add(firstGlyph + i - line.Start, invisible);
            }
        }
    }

    private void Part(
        ParagraphText text, TextLine line, int number, int firstGlyph, ReadOnlySpan<Length> places, Length right)
    {
        var start = line.Start;
        do
        {
            var end = Math.Min(start + 1, line.End);
            while (end < line.End && text.SameLook(start, end))
            {
                end++;
            }

            _pieces.Add(new LinePiece(
                end > start ? text.LookAt(start) : null,
                number,
                firstGlyph + start - line.Start,
                firstGlyph + end - line.Start,
                end > start ? places[start - line.Start] : Length.Zero,
                end < line.End ? places[end - line.Start] : RightOf(text, line, places, right)));
            start = end;
        }
        while (start < line.End);
    }

    // Blanks at the end of a full line reach no further than its edge.
    private static Length RightOf(ParagraphText text, TextLine line, ReadOnlySpan<Length> places, Length right)
    {
        if (places.Length == 0)
        {
            return Length.Zero;
        }

        var last = places[places.Length - 1];
        return Length.Max(Length.Min(last + text.Advances[line.End - 1], right), last);
    }
}
