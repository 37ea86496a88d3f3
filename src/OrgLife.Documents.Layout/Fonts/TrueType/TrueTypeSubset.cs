using System.Buffers.Binary;

namespace OrgLife.Documents.Layout;

/// <summary>Writes chosen glyphs as an sfnt of their own: compact numbers, no instructions.</summary>
internal sealed class TrueTypeSubset(TrueTypeHeaders headers, HorizontalMetrics metrics)
{
    private const int LargestShortOffset = 0xFFFF * 2;

    public PackedProgram Write(int[] glyphs, PackedBytes[] outlines)
    {
        var (length, sum) = (0, 0u);
        foreach (var outline in outlines)
        {
            length += outline.Length;
            sum = unchecked(sum + outline.Sum);
        }

        var isLong = length > LargestShortOffset;
        var full = FullMetricCount(glyphs);
        var file = new SfntFile(
            length,
            ("head", headers.Head.Length),
            ("hhea", headers.Hhea.Length),
            ("hmtx", (full * 4) + ((glyphs.Length - full) * 2)),
            ("loca", (glyphs.Length + 1) * (isLong ? 4 : 2)),
            ("maxp", headers.Maxp.Length));
        WriteLocations(file.Table("loca"), outlines, isLong);
        WriteMetrics(file.Table("hmtx"), glyphs, full);
        WriteHeaders(file, glyphs.Length, full, isLong);
        file.Finish(sum);
        return new PackedProgram(OutlineCodes.TrueType, [Pack(file.Directory), .. outlines, Pack(file.Rest)]);
    }

    private static PackedBytes Pack(ReadOnlySpan<byte> bytes) => Packer.Pack(bytes, OutlineCodes.TrueType);

    private static void WriteLocations(Span<byte> loca, PackedBytes[] outlines, bool isLong)
    {
        var offset = 0;
        for (var i = 0; i <= outlines.Length; i++)
        {
            if (isLong)
            {
                BinaryPrimitives.WriteInt32BigEndian(loca.Slice(i * 4), offset);
            }
            else
            {
                BinaryPrimitives.WriteUInt16BigEndian(loca.Slice(i * 2), (ushort)(offset / 2));
            }

            offset += i < outlines.Length ? outlines[i].Length : 0;
        }
    }

    // Glyphs at the end that are as wide as the one before need no width of their own.
    private int FullMetricCount(int[] glyphs)
    {
        var full = glyphs.Length;
        while (full > 1 && metrics.AdvanceOf(glyphs[full - 1]) == metrics.AdvanceOf(glyphs[full - 2]))
        {
            full--;
        }

        return full;
    }

    private void WriteMetrics(Span<byte> hmtx, int[] glyphs, int full)
    {
        for (var i = 0; i < glyphs.Length; i++)
        {
            if (i < full)
            {
                BinaryPrimitives.WriteUInt16BigEndian(hmtx, (ushort)metrics.AdvanceOf(glyphs[i]));
                hmtx = hmtx.Slice(2);
            }

            BinaryPrimitives.WriteInt16BigEndian(hmtx, metrics.BearingOf(glyphs[i]));
            hmtx = hmtx.Slice(2);
        }
    }

    private void WriteHeaders(SfntFile file, int glyphCount, int full, bool isLong)
    {
        var head = file.Table("head");
        headers.Head.AsSpan().CopyTo(head);
        head.Slice(8, 4).Clear();
        BinaryPrimitives.WriteInt16BigEndian(head.Slice(50), (short)(isLong ? 1 : 0));

        var hhea = file.Table("hhea");
        headers.Hhea.AsSpan().CopyTo(hhea);
        BinaryPrimitives.WriteUInt16BigEndian(hhea.Slice(34), (ushort)full);

        var maxp = file.Table("maxp");
        headers.Maxp.AsSpan().CopyTo(maxp);
        BinaryPrimitives.WriteUInt16BigEndian(maxp.Slice(4), (ushort)glyphCount);
        // From maxTwilightPoints to maxSizeOfInstructions: what only instructions need.
        maxp.Slice(16, 12).Clear();
    }
}
