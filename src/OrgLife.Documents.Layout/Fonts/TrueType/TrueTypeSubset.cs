using System.Buffers.Binary;

namespace OrgLife.Documents.Layout;

/// <summary>Writes chosen glyphs as an sfnt of their own: compact numbers, no instructions.</summary>
internal sealed class TrueTypeSubset(TrueTypeHeaders headers, HorizontalMetrics metrics)
{
    private const int LargestShortOffset = 0xFFFF * 2;

    public byte[] Write(int[] glyphs, GlyphOutline[] outlines)
    {
        var glyfLength = outlines.Sum(outline => Even(outline.Bytes.Length));
        var isLong = glyfLength > LargestShortOffset;
        var full = FullMetricCount(glyphs);
        var file = new SfntFile(
            ("glyf", glyfLength),
            ("head", headers.Head.Length),
            ("hhea", headers.Hhea.Length),
            ("hmtx", (full * 4) + ((glyphs.Length - full) * 2)),
            ("loca", (glyphs.Length + 1) * (isLong ? 4 : 2)),
            ("maxp", headers.Maxp.Length));
        WriteGlyphs(file.Table("glyf"), glyphs, outlines);
        WriteLocations(file.Table("loca"), outlines, isLong);
        WriteMetrics(file.Table("hmtx"), glyphs, full);
        WriteHeaders(file, glyphs.Length, full, isLong);
        return file.Finish();
    }

    private static int Even(int length) => (length + 1) & ~1;

    private static void WriteGlyphs(Span<byte> glyf, int[] glyphs, GlyphOutline[] outlines)
    {
        Dictionary<int, int>? numbers = null;
        foreach (var outline in outlines)
        {
            outline.Bytes.AsSpan().CopyTo(glyf);
            foreach (var place in outline.Components)
            {
                numbers ??= NumbersOf(glyphs);
                var number = numbers[outline.ComponentAt(place)];
                BinaryPrimitives.WriteUInt16BigEndian(glyf.Slice(place), (ushort)number);
            }

            glyf = glyf.Slice(Even(outline.Bytes.Length));
        }
    }

    private static Dictionary<int, int> NumbersOf(int[] glyphs)
    {
        var numbers = new Dictionary<int, int>(glyphs.Length);
        for (var i = 0; i < glyphs.Length; i++)
        {
            numbers[glyphs[i]] = i;
        }

        return numbers;
    }

    private static void WriteLocations(Span<byte> loca, GlyphOutline[] outlines, bool isLong)
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

            offset += i < outlines.Length ? Even(outlines[i].Bytes.Length) : 0;
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
