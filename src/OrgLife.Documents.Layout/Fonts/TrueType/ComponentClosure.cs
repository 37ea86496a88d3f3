namespace OrgLife.Documents.Layout;

/// <summary>Adds to a glyph set the glyphs that its composites need.</summary>
internal sealed class ComponentClosure(FontFile file, Func<int, GlyphOutline> outlineOf)
{
    // Composites of composites are rare; a font that goes deeper is damaged or means harm.
    private const int DeepestNesting = 8;

    private readonly List<int> _all = [];
    private readonly HashSet<int> _known = [];
    private readonly Dictionary<int, int> _heights = [];

    /// <summary>The glyphs as given, then what they need, in the order in which it is met.</summary>
    public int[] Of(int[] glyphs)
    {
        foreach (var glyph in glyphs)
        {
            Note(glyph);
        }

        foreach (var glyph in glyphs)
        {
            AddParts(glyph, 0);
        }

        return [.. _all];
    }

    private void Note(int glyph)
    {
        if (_known.Add(glyph))
        {
            _all.Add(glyph);
        }
    }

    /// <summary>Notes the parts of a glyph, and finds how many levels of composites lie below it.</summary>
    private int AddParts(int glyph, int depth)
    {
        var outline = outlineOf(glyph);
        if (_heights.TryGetValue(glyph, out var height) || outline.Components.Count == 0)
        {
            return height;
        }

        foreach (var place in outline.Components)
        {
            CheckNesting(depth);
            var part = outline.ComponentAt(place);
            Note(part);
            height = Math.Max(height, 1 + AddParts(part, depth + 1));
        }

        CheckNesting(height);
        return _heights[glyph] = height;
    }

    private void CheckNesting(int levels)
    {
        if (levels > DeepestNesting)
        {
            throw file.Fault("glyf", $"composites nest deeper than {DeepestNesting} levels, or in a circle");
        }
    }
}
