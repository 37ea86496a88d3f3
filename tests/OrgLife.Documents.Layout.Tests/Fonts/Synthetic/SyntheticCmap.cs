namespace OrgLife.Documents.Layout.Tests;

/// <summary>Character maps for the synthetic glyphs, in the formats that fonts use.</summary>
internal static class SyntheticCmap
{
    /// <summary>Format 4: A and the dot by delta, Á and Â by glyph array, then 中.</summary>
    public static byte[] Segments() => Table(3, 1, new BigEndian()
        .U16(4, 0, 0, 10, 0, 0, 0)
        .U16(0x2E, 0x41, 0xC2, 0x4E2D, 0xFFFF)
        .U16(0)
        .U16(0x2E, 0x41, 0xC1, 0x4E2D, 0xFFFF)
        .U16(2 - 0x2E, 1 - 0x41, 1, 6 - 0x4E2D, 1)
        // The third range offset counts from itself to the array behind the list.
        .U16(0, 0, 6, 0, 0)
        .U16(2, 3));

    /// <summary>Format 6: A only.</summary>
    public static byte[] Trimmed() => Table(0, 3, new BigEndian().U16(6, 12, 0, 0x41, 1, 1));

    /// <summary>Format 12, groups of first, last, first glyph.</summary>
    public static byte[] Groups(params long[] groups) => Table(3, 10, new BigEndian()
        .U16(12, 0).U32(16 + (groups.Length * 4), 0, groups.Length / 3).U32(groups));

    /// <summary>A map that only an old Macintosh could use.</summary>
    public static byte[] Macintosh() => Table(1, 0, new BigEndian().U16(6, 12, 0, 0x41, 1, 1));

    private static byte[] Table(int platform, int encoding, BigEndian subtable) => new BigEndian()
        .U16(0, 1, platform, encoding).U32(12).Bytes(subtable.ToArray()).ToArray();
}
