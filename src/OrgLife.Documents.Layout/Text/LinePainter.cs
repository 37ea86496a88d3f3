using OrgLife.Documents.Content;

namespace OrgLife.Documents.Layout;

/// <summary>Draws pieces of lines as glyph runs.</summary>
internal static class LinePainter
{
    // Where the line under the text stands and how thick it is, in parts of the em.
    private const double UnderlineDrop = 0.125;
    private const double UnderlineThickness = 0.05;

    /// <summary>Draws a piece.</summary>
    /// <param name="canvas">The page.</param>
    /// <param name="piece">The piece, which is not empty.</param>
    /// <param name="glyphs">Where its glyphs lie.</param>
    /// <param name="left">The left edge of the paragraph's width.</param>
    /// <param name="baseline">The baseline.</param>
    /// <param name="owner">What the text belongs to; null where it is an artifact.</param>
    /// <param name="followers">The invisible characters behind glyphs that belong to them.</param>
    public static void Paint(
        PageCanvas canvas, in LinePiece piece, PositionedGlyph[] glyphs, Length left, Length baseline,
        StructureNode? owner, IReadOnlyDictionary<int, string>? followers)
    {
        var look = piece.Look!;
        canvas.Add(new GlyphRun(look.Shown, baseline, glyphs.AsMemory(piece.Start, piece.End - piece.Start))
        {
            Left = left,
            Followers = followers is null ? null : FollowersIn(followers, piece),
            Structure = owner,
            Line = canvas.LineNumber,
        });
        if (look.Style.Underline)
        {
            Underline(canvas, look, left + piece.Left, left + piece.Right, baseline);
        }
    }

    private static Dictionary<int, string>? FollowersIn(IReadOnlyDictionary<int, string> all, LinePiece piece)
    {
        Dictionary<int, string>? followers = null;
        for (var i = piece.Start; i < piece.End; i++)
        {
            if (all.TryGetValue(i, out var invisible))
            {
                (followers ??= []).Add(i - piece.Start, invisible);
            }
        }

        return followers;
    }

    private static void Underline(PageCanvas canvas, TextLook look, Length left, Length right, Length baseline)
    {
        var y = baseline + look.Em * UnderlineDrop;
        canvas.Add(new Stroke(new LineStyle(look.Em * UnderlineThickness, look.Style.Ink), left, y, right, y));
    }
}
