using OrgLife.Documents.Content;
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
    /// <param name="glyphs">The glyphs of the run.</param>
    /// <param name="characters">The characters of its font.</param>
    /// <param name="found">Which of them the glyphs draw.</param>
    /// <param name="size">The size, in thousandths of a point.</param>
    /// <param name="current">What is set already.</param>
    public static long Of(
        ReadOnlySpan<PositionedGlyph> glyphs,
        ReadOnlySpan<DrawnCharacter> characters,
        ReadOnlySpan<int> found,
        long size,
        long current)
    {
        long candidate = current;
        var (votes, gap, last) = (0, 0L, default((Length Step, int Advance)));
        for (var i = 1; i < glyphs.Length; i++)
        {
            var pair = (Step: glyphs[i].X - glyphs[i - 1].X, characters[found[i - 1]].Advance);
            if (i == 1 || pair != last)
            {
                gap = Points.Rounded(Points.Millionths(pair.Step) - (pair.Advance * size), 1000);
                last = pair;
            }

            if (votes == 0)
            {
                candidate = gap;
            }

            votes += Math.Abs(gap - candidate) <= Alike ? 1 : -1;
        }

        return votes < WorthSetting || Math.Abs(candidate - current) <= Alike ? current : candidate;
    }
}
