using System.Text;
using OrgLife.Documents.Content;
using OrgLife.Documents.Layout;

namespace OrgLife.Documents.Benchmarks;

/// <summary>
/// What the limit draws on a page: texts at known places and lines, nothing else. Taken from our own pages before any
/// clock runs, so the limit never composes, measures or breaks a line.
/// </summary>
internal sealed record LimitPage(
    double Width, double Height, IReadOnlyList<LimitText> Texts, IReadOnlyList<LimitLine> Lines)
{
    public static IReadOnlyList<LimitPage> Of(LaidOutDocument document) =>
        [.. document.Pages.Select(page => new LimitPage(
            page.Size.Width.Points,
            page.Size.Height.Points,
            [.. page.Items.OfType<GlyphRun>().Select(run => TextOf(run, page))],
            [.. page.Items.OfType<Stroke>().Where(stroke => !stroke.Line.IsNone)
                .Select(stroke => LineOf(stroke, page))]))];

    private static LimitText TextOf(GlyphRun run, Page page)
    {
        var text = new StringBuilder();
        foreach (var glyph in run.Glyphs.Span)
        {
            text.Append(char.ConvertFromUtf32(glyph.CodePoint));
        }

        return new LimitText(
            text.ToString(),
            run.Size.Points,
            (run.Left + run.Glyphs.Span[0].X).Points,
            (page.Size.Height - run.Baseline).Points,
            SpacingOf(run));
    }

    // One spacing for the line, as a straightforward writer sets it.
    private static double SpacingOf(GlyphRun run)
    {
        var glyphs = run.Glyphs.ToArray();
        var last = glyphs.Length - 1;
        var advances = glyphs.Take(last)
            .Sum(glyph => run.Face.AdvanceOf(glyph.Glyph) * run.Size.Points / run.Face.UnitsPerEm);
        return last == 0
            ? 0
            : Math.Round(((glyphs[last].X - glyphs[0].X).Points - advances) / last, 3);
    }

    private static LimitLine LineOf(Stroke stroke, Page page) => new(
        stroke.Line.Thickness.Points,
        stroke.X1.Points,
        (page.Size.Height - stroke.Y1).Points,
        stroke.X2.Points,
        (page.Size.Height - stroke.Y2).Points);
}
