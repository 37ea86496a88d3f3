namespace OrgLife.Documents.Layout;

/// <summary>Chooses the subtable of <c>cmap</c> that knows most of Unicode, and reads it.</summary>
internal static class CmapTable
{
    public static CharacterMap Read(FaceTables tables, int glyphCount)
    {
        var table = tables.Read("cmap");
        var (format, offset) = BestOf(table);
        var map = new CharacterMap(glyphCount);
        switch (format)
        {
            case 4:
                CmapSegments.Read(table, offset, map);
                break;
            case 6:
                CmapTrimmed.Read(table, offset, map);
                break;
            case 12:
                CmapGroups.Read(table, offset, map);
                break;
            default:
                throw table.Fault("it has no Unicode map of format 4, 6 or 12");
        }

        return map;
    }

    private static (int Format, int Offset) BestOf(FontTable table)
    {
        var best = (Format: 0, Offset: 0);
        var count = table.U16(2);
        for (var at = 4; at < 4 + (count * 8); at += 8)
        {
            var offset = table.U32(at + 4);
            if (IsUnicode(table.U16(at), table.U16(at + 2)) && offset + 2 <= table.Length
                && table.U16((int)offset) is 4 or 6 or 12)
            {
                best = Better(best, (table.U16((int)offset), (int)offset));
            }
        }

        return best;
    }

    private static bool IsUnicode(int platform, int encoding) =>
        platform == 0 || (platform == 3 && (encoding == 1 || encoding == 10));

    // 12 covers all planes, 4 the first, 6 one run of it. The first of equals wins.
    private static (int Format, int Offset) Better((int Format, int Offset) a, (int Format, int Offset) b) =>
        RankOf(b.Format) > RankOf(a.Format) ? b : a;

    private static int RankOf(int format) => format switch { 12 => 3, 4 => 2, 6 => 1, _ => 0 };
}
