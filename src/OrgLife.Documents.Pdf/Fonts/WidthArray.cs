namespace OrgLife.Documents.Pdf;

/// <summary>
/// Advance widths of a subset (ISO 32000-1 9.7.4.3). Hanzi fill the em, so only what departs from it is
/// listed: as a range where three or more neighbours are alike, else one by one.
/// </summary>
internal static class WidthArray
{
    private const int FullWidth = 1000;
    private const int WorthARange = 3;

    public static void Write(ByteBuffer body, PdfFont font)
    {
        body.Append("/DW 1000/W["u8);
        var glyphs = font.Subset.Glyphs;
        var isListOpen = false;
        for (var cid = 0; cid < glyphs.Count;)
        {
            var width = font.AdvanceOf(glyphs[cid]);
            var alike = CountAlike(font, cid, width);
            var isRange = width != FullWidth && alike >= WorthARange;
            if (isListOpen && (isRange || width == FullWidth))
            {
                body.Append((byte)']');
                isListOpen = false;
            }

            if (isRange)
            {
                body.Append((byte)' ').Number(cid)
                    .Append((byte)' ').Number(cid + alike - 1)
                    .Append((byte)' ').Number(width);
            }
            else if (width != FullWidth)
            {
                isListOpen = List(body, cid, alike, width, isListOpen);
            }

            cid += alike;
        }

        body.Append(isListOpen ? "]]"u8 : "]"u8);
    }

    private static bool List(ByteBuffer body, int cid, int count, int width, bool isListOpen)
    {
        for (var i = 0; i < count; i++)
        {
            if (isListOpen)
            {
                body.Append((byte)' ');
            }
            else
            {
                body.Append((byte)' ').Number(cid).Append((byte)'[');
                isListOpen = true;
            }

            body.Number(width);
        }

        return isListOpen;
    }

    private static int CountAlike(PdfFont font, int cid, int width)
    {
        var glyphs = font.Subset.Glyphs;
        var end = cid + 1;
        while (end < glyphs.Count && font.AdvanceOf(glyphs[end]) == width)
        {
            end++;
        }

        return end - cid;
    }
}
