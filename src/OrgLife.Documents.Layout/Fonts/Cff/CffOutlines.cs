using System.Collections.Concurrent;

namespace OrgLife.Documents.Layout;

/// <summary>
/// The outlines in <c>CFF</c>. A charstring is read at its first use and kept, so that papers alike cost
/// little.
/// </summary>
internal sealed class CffOutlines(FaceTables tables, string name) : Outlines
{
    private readonly CffFont _font = new(tables);
    private readonly ConcurrentDictionary<int, byte[]> _charstrings = new();

    public override FontSubset Subset(int[] glyphs)
    {
        var charstrings = Array.ConvertAll(glyphs, CharstringOf);
        var tag = SubsetTag.Of(name, glyphs);
        var bytes = new CffSubset(_font, $"{tag}+{name}").Write(glyphs, charstrings);
        return new FontSubset(FontProgram.Cff, bytes, glyphs, tag);
    }

    private byte[] CharstringOf(int glyph) => _charstrings.TryGetValue(glyph, out var charstring)
        ? charstring
        : _charstrings.GetOrAdd(glyph, CharstringFlattener.Flatten(_font, glyph));
}
