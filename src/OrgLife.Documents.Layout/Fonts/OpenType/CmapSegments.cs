namespace OrgLife.Documents.Layout;

/// <summary>cmap format 4: segments of the Basic Multilingual Plane.</summary>
internal static class CmapSegments
{
    // The subtable's own length is not read: it has 16 bits and overflows in large fonts.
    public static void Read(FontTable table, int offset, CharacterMap map)
    {
        var size = table.U16(offset + 6) & ~1;
        var ends = offset + 14;
        var starts = ends + size + 2;
        var next = 0;
        for (var at = 0; at < size; at += 2)
        {
            int end = table.U16(ends + at);
            // A lookup takes the first segment that does not end before the character: later ones cannot
            // take it back.
            var first = Math.Max(next, table.U16(starts + at));
            ReadSegment(table, starts + at, size, first, end, map);
            next = Math.Max(next, end + 1);
        }
    }

    private static void ReadSegment(
        FontTable table, int start, int size, int first, int last, CharacterMap map)
    {
        var delta = table.U16(start + size);
        var place = start + size + size;
        int range = table.U16(place);
        for (var c = first; c <= last; c++)
        {
            if (range == 0)
            {
                map.Set(c, (c + delta) & 0xFFFF);
                continue;
            }

            var at = place + range + (2 * (c - table.U16(start)));
            // The last segment, which ends the list, points nowhere in some fonts.
            var glyph = at + 2 <= table.Length ? table.U16(at) : 0;
            map.Set(c, glyph == 0 ? 0 : (glyph + delta) & 0xFFFF);
        }
    }
}
