namespace OrgLife.Documents.Layout;

/// <summary>Which of the font DICTs of a CID-keyed font each glyph belongs to (FDSelect).</summary>
internal static class FontDictSelect
{
    public static byte[] Read(CffTable table, long at, int glyphCount)
    {
        var format = table.Read(at, 1).U8(0);
        return format switch
        {
            0 => table.Read(at + 1, glyphCount).Slice(0, glyphCount).ToArray(),
            3 => ReadRanges(table, at + 1, glyphCount),
            _ => throw table.Fault($"unknown FDSelect format {format}"),
        };
    }

    private static byte[] ReadRanges(CffTable table, long at, int glyphCount)
    {
        var count = table.Read(at, 2).U16(0);
        var ranges = table.Read(at + 2, (count * 3) + 2);
        var select = new byte[glyphCount];
        var next = 0;
        for (var i = 0; i < count; i++)
        {
            int first = ranges.U16(i * 3);
            int end = ranges.U16((i + 1) * 3);
            if (first != next || end <= first || end > glyphCount)
            {
                throw table.Fault($"range {i} of FDSelect is out of order");
            }

            new Span<byte>(select, first, end - first).Fill(ranges.U8((i * 3) + 2));
            next = end;
        }

        return next == glyphCount ? select : throw table.Fault("FDSelect leaves glyphs out");
    }
}
