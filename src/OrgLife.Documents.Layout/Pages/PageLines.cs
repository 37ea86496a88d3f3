using System.Text;
using OrgLife.Documents.Content;

namespace OrgLife.Documents.Layout;

/// <summary>行列表 — the lines of text of a page, joined from its glyph runs.</summary>
public static class PageLines
{
    /// <summary>The lines that hold at least one character, in drawing order.</summary>
    public static IReadOnlyList<PageLine> Of(Page page)
    {
        var lines = new List<PageLine>();
        var runs = page.Items.OfType<GlyphRun>().ToList();
        for (var start = 0; start < runs.Count;)
        {
            var end = start + 1;
            while (end < runs.Count && runs[end].Line == runs[start].Line
                && runs[end].Baseline == runs[start].Baseline
                && runs[start].Line > 0)
            {
                end++;
            }

            lines.Add(LineOf(runs.GetRange(start, end - start)));
            start = end;
        }

        return lines;
    }

    private static PageLine LineOf(List<GlyphRun> runs)
    {
        var text = new StringBuilder();
        var faces = new List<string>();
        var left = PlaceOf(runs[0], 0);
        var right = left;
        foreach (var run in runs)
        {
            for (var i = 0; i < run.Glyphs.Length; i++)
            {
                var glyph = run.Glyphs.Span[i];
                text.Append(CodePoints.ToText(glyph.CodePoint)).Append(run.FollowersOf(i));
                right = glyph.CodePoint is ' ' or Characters.IdeographicSpace ? right
                    : Length.Max(right, End(run, i));
            }

            if (!faces.Contains(run.Face.PostScriptName))
            {
                faces.Add(run.Face.PostScriptName);
            }
        }

        return new PageLine(
            text.ToString(), left, right, runs[0].Baseline, string.Join(" ", faces))
        {
            IsTurned = runs[0].IsTurned,
        };
    }

    private static Length PlaceOf(GlyphRun run, int index) => run.Left + run.Glyphs.Span[index].X;

    private static Length End(GlyphRun run, int index) => PlaceOf(run, index)
        + run.Size * ((double)run.Face.AdvanceOf(run.Glyphs.Span[index].Glyph) / run.Face.UnitsPerEm);
}
