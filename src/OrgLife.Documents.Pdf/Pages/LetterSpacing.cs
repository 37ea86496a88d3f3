using OrgLife.Documents.Layout;

namespace OrgLife.Documents.Pdf;

/// <summary>
/// The spacing that most glyphs of a run have on top of their advance. On a grid of 28 characters all have
/// the same, so saying it once (Tc) spares an adjustment for every glyph.
/// </summary>
internal static class LetterSpacing
{
    /// <summary>Gaps this close count as equal, in thousandths of a point.</summary>
    private const long Alike = 2;

    /// <summary>By so many glyphs must a spacing be in the majority to be worth setting.</summary>
    private const int WorthSetting = 2;

    /// <summary>
    /// The spacing to set, in thousandths of a point; what is set already where no other is worth it.
    /// </summary>
    public static long Of(GlyphRun run, PdfFont font, long size, long current)
    {
        long candidate = current;
        var votes = 0;
        var glyphs = run.Glyphs.AsSpan();
        for (var i = 1; i < glyphs.Length; i++)
        {
            var before = glyphs[i - 1];
            var step = Points.Millionths(glyphs[i].X - before.X);
            var advance = font.Characters.Find(before.Glyph, before.CodePoint).Advance * size;
            var gap = Points.Rounded(step - advance, 1000);
            if (votes == 0)
            {
                candidate = gap;
            }

            votes += Math.Abs(gap - candidate) <= Alike ? 1 : -1;
        }

        return votes < WorthSetting || Math.Abs(candidate - current) <= Alike ? current : candidate;
    }
}
