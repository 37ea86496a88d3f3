namespace OrgLife.Documents.Layout;

/// <summary>cmap format 12: groups of characters of all planes.</summary>
internal static class CmapGroups
{
    public static void Read(FontTable table, int offset, CharacterMap map)
    {
        var count = table.U32(offset + 12);
        if (count > (table.Length - offset) / 12)
        {
            throw table.Fault($"{count} groups do not fit into it");
        }

        var next = 0L;
        for (var at = offset + 16; at < offset + 16 + (count * 12); at += 12)
        {
            long first = table.U32(at);
            long last = table.U32(at + 4);
            // Groups that overlap could make a small table take hours.
            if (first < next || last < first || last > CharacterMap.LastCodePoint)
            {
                throw table.Fault($"the group U+{first:X} to U+{last:X} is out of order");
            }

            ReadGroup(map, (int)first, (int)last, table.U32(at + 8));
            next = last + 1;
        }
    }

    private static void ReadGroup(CharacterMap map, int first, int last, long glyph)
    {
        for (var c = first; c <= last && glyph <= ushort.MaxValue; c++)
        {
            map.Set(c, (int)glyph++);
        }
    }
}
