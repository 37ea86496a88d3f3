namespace OrgLife.Documents.Layout;

/// <summary>cmap format 6: one run of characters.</summary>
internal static class CmapTrimmed
{
    public static void Read(FontTable table, int offset, CharacterMap map)
    {
        var first = table.U16(offset + 6);
        var count = table.U16(offset + 8);
        for (var i = 0; i < count; i++)
        {
            map.Set(first + i, table.U16(offset + 10 + (2 * i)));
        }
    }
}
