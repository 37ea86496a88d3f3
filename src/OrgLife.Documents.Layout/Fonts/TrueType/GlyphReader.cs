namespace OrgLife.Documents.Layout;

/// <summary>
/// Reads one glyph and drops its instructions: pages are printed or shown at sizes where they change nothing,
/// and without them the font's programs (cvt, fpgm, prep) need not be embedded.
/// </summary>
internal static class GlyphReader
{
    private const int HeaderSize = 10;

    public static GlyphOutline Read(FontTable glyph) =>
        glyph.Length == 0 ? GlyphOutline.Empty : glyph.I16(0) switch
        {
            0 => GlyphOutline.Empty,
            > 0 => ReadSimple(glyph, glyph.I16(0)),
            _ => CompositeReader.Read(glyph),
        };

    private static GlyphOutline ReadSimple(FontTable glyph, int contours)
    {
        var head = HeaderSize + (contours * 2);
        var flags = head + 2 + glyph.U16(head);
        var end = EndOf(glyph, flags, PointsIn(glyph, contours));
        var bytes = new byte[head + 2 + (end - flags)];
        glyph.Slice(0, head).CopyTo(bytes);
        glyph.Slice(flags, end - flags).CopyTo(new Span<byte>(bytes, head + 2, end - flags));
        return new GlyphOutline(bytes, []);
    }

    private static int PointsIn(FontTable glyph, int contours)
    {
        var last = -1;
        for (var i = 0; i < contours; i++)
        {
            int end = glyph.U16(HeaderSize + (i * 2));
            last = end > last ? end : throw glyph.Fault($"contour {i} ends before it begins");
        }

        return last + 1;
    }

    /// <summary>The end of the coordinates; what follows is padding.</summary>
    private static int EndOf(FontTable glyph, int flags, int points)
    {
        var at = flags;
        var coordinates = 0;
        for (var point = 0; point < points;)
        {
            var flag = glyph.U8(at++);
            var times = 1 + ((flag & PointFlags.Repeat) != 0 ? glyph.U8(at++) : 0);
            coordinates += times * PointFlags.CoordinateBytes(flag);
            point += times;
            if (point > points)
            {
                throw glyph.Fault("its flags run beyond its last point");
            }
        }

        glyph.Slice(at, coordinates);
        return at + coordinates;
    }
}
