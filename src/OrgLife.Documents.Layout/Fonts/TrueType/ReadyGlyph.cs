namespace OrgLife.Documents.Layout;

/// <summary>A glyph as subsets take it.</summary>
/// <param name="Packed">Its outline, filled up to whole words and coded.</param>
/// <param name="Composite">The outline itself where it names other glyphs, whose numbers differ from subset to
/// subset; null elsewhere.</param>
internal sealed record ReadyGlyph(PackedBytes Packed, GlyphOutline? Composite)
{
    public static ReadyGlyph Of(GlyphOutline outline) =>
        new(Pack(outline.Bytes), outline.Components.Count > 0 ? outline : null);

    /// <summary>The code of an outline.</summary>
    public static PackedBytes Pack(byte[] outline)
    {
        Array.Resize(ref outline, (outline.Length + 3) & ~3);
        return Packer.Pack(outline, OutlineCodes.TrueType);
    }

    /// <summary>The code of a composite whose parts have other numbers.</summary>
    public static PackedBytes Renumbered(GlyphOutline composite, Func<int, int> numberOf)
    {
        var bytes = (byte[])composite.Bytes.Clone();
        foreach (var place in composite.Components)
        {
            var number = numberOf(composite.ComponentAt(place));
            (bytes[place], bytes[place + 1]) = ((byte)(number >> 8), (byte)number);
        }

        return Pack(bytes);
    }
}
