using System.Collections.Concurrent;

namespace OrgLife.Documents.Layout;

/// <summary>
/// The outlines in <c>glyf</c>. A glyph is read at its first use and kept, so that papers alike cost little.
/// </summary>
internal sealed class TrueTypeOutlines(
    FaceTables tables, string name, bool longLocations, int glyphCount, HorizontalMetrics metrics) : Outlines
{
    private readonly GlyphLocations _locations = new(tables, longLocations);
    private readonly TrueTypeHeaders _headers = new(tables);
    private readonly ConcurrentDictionary<int, GlyphOutline> _glyphs = new();
    private long _held;

    public override FontSubset Subset(int[] glyphs)
    {
        var outlines = Array.ConvertAll(glyphs, OutlineOf);
        var all = glyphs;
        if (outlines.Any(outline => outline.Components.Count > 0))
        {
            all = new ComponentClosure(tables.File, OutlineOf).Of(glyphs);
            outlines = Array.ConvertAll(all, OutlineOf);
        }

        var bytes = new TrueTypeSubset(_headers, metrics).Write(all, outlines);
        return new FontSubset(FontProgram.TrueType, bytes, all, SubsetTag.Of(name, all));
    }

    private GlyphOutline OutlineOf(int glyph)
    {
        if (_glyphs.TryGetValue(glyph, out var known))
        {
            return known;
        }

        var outline = Read(glyph);
        if (_glyphs.TryAdd(glyph, outline)
            && Interlocked.Add(ref _held, outline.Bytes.Length) > _locations.TotalLength)
        {
            // Thousands of glyphs that all lie at the same place would not fit into memory.
            throw tables.File.Fault("loca", "its glyphs overlap");
        }

        return outline;
    }

    private GlyphOutline Read(int glyph)
    {
        var bytes = _locations.GlyphAt(glyph);
        var outline = GlyphReader.Read(bytes);
        foreach (var place in outline.Components)
        {
            var part = outline.ComponentAt(place);
            if (part >= glyphCount)
            {
                throw bytes.Fault($"glyph {glyph} is composed of glyph {part}, which does not exist");
            }
        }

        return outline;
    }
}
