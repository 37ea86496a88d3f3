using System.Collections.Concurrent;

namespace OrgLife.Documents.Layout;

/// <summary>
/// The outlines in <c>glyf</c>. A glyph is read at its first use and kept, so that papers alike cost
/// little.
/// </summary>
internal sealed class TrueTypeOutlines : Outlines
{
    private readonly FaceTables _tables;
    private readonly string _name;
    private readonly HorizontalMetrics _metrics;
    private readonly GlyphLocations _locations;
    private readonly int _glyphCount;
    private readonly TrueTypeHeaders _headers;
    private readonly ConcurrentDictionary<int, GlyphOutline> _glyphs = new();

    public TrueTypeOutlines(
        FaceTables tables, string name, bool longLocations, int glyphCount, HorizontalMetrics metrics)
    {
        _tables = tables;
        _name = name;
        _metrics = metrics;
        _glyphCount = glyphCount;
        _locations = GlyphLocations.Read(tables, longLocations, glyphCount);
        _headers = new TrueTypeHeaders(tables);
    }

    public override FontSubset Subset(int[] glyphs)
    {
        var outlines = Array.ConvertAll(glyphs, OutlineOf);
        var all = glyphs;
        if (outlines.Any(outline => outline.Components.Count > 0))
        {
            all = new ComponentClosure(_tables.File, OutlineOf).Of(glyphs);
            outlines = Array.ConvertAll(all, OutlineOf);
        }

        var bytes = new TrueTypeSubset(_headers, _metrics).Write(all, outlines);
        return new FontSubset(FontProgram.TrueType, bytes, all, SubsetTag.Of(_name, all));
    }

    private GlyphOutline OutlineOf(int glyph) => _glyphs.TryGetValue(glyph, out var outline)
        ? outline
        : _glyphs.GetOrAdd(glyph, Read(glyph));

    private GlyphOutline Read(int glyph)
    {
        var (start, length) = _locations[glyph];
        var (glyf, _) = _tables.PlaceOf("glyf");
        var table = new FontTable(
            _tables.File.Name, "glyf", _tables.File.Read("glyf", glyf + start, length));
        var outline = GlyphReader.Read(table);
        foreach (var place in outline.Components)
        {
            var part = outline.ComponentAt(place);
            if (part >= _glyphCount)
            {
                throw table.Fault($"glyph {glyph} is composed of glyph {part}, which does not exist");
            }
        }

        return outline;
    }
}
