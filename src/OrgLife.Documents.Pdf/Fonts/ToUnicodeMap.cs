namespace OrgLife.Documents.Pdf;

/// <summary>
/// The text of each code (ISO 32000-1 9.10.3), from the characters that are drawn and not from the font's own
/// table, so that a search for 支 U+652F never meets ⽀ U+2F40.
/// </summary>
internal static class ToUnicodeMap
{
    /// <summary>The most entries one block may have (Adobe Technical Note 5014, 7.3).</summary>
    private const int MostEntries = 100;

    public static void Write(PdfFile file, int number, PdfFont font, int reading)
    {
        using var text = new LikeText();
        var map = text.Bytes;
        map.Append("/CIDInit/ProcSet findresource begin\n12 dict begin\nbegincmap\n"u8)
            .Append("/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def\n"u8)
            .Append("/CMapName/Adobe-Identity-UCS def\n/CMapType 2 def\n"u8)
            .Append("1 begincodespacerange\n<0000><FFFF>\nendcodespacerange\n"u8);
        WriteEntries(text, font.Characters.Characters, reading);
        map.Append("endcmap\nCMapName currentdict/CMap defineresource pop\nend\nend"u8);
        file.WriteStream(number, default, text);
    }

    private static void WriteEntries(LikeText text, Span<DrawnCharacter> characters, int reading)
    {
        var left = 0;
        foreach (ref readonly var character in characters)
        {
            left += character.Reading == reading ? 1 : 0;
        }

        var (inBlock, length) = (0, 0);
        foreach (ref readonly var character in characters)
        {
            if (character.Reading != reading)
            {
                continue;
            }

            if (inBlock == 0)
            {
                (inBlock, length) = (Math.Min(left, MostEntries), 0);
                text.Bytes.Number(inBlock).Append(" beginbfchar\n"u8);
            }

            // An entry resembles the one before, which nearly always is as long.
            text.Resembles(length);
            length = WriteEntry(text.Bytes, character.Cid, character.CodePoint);
            left--;
            inBlock--;
            if (inBlock == 0)
            {
                text.Resembles(0);
                text.Bytes.Append("endbfchar\n"u8);
            }
        }
    }

    /// <summary>Writes an entry: how long it is.</summary>
    private static int WriteEntry(ByteBuffer map, int cid, int codePoint)
    {
        var start = map.Length;
        map.Append((byte)'<').Hex((ushort)cid).Append("><"u8);
        if (codePoint > char.MaxValue)
        {
            var above = codePoint - 0x10000;
            map.Hex((ushort)(0xD800 + (above >> 10))).Hex((ushort)(0xDC00 + (above & 0x3FF)));
        }
        else
        {
            map.Hex((ushort)codePoint);
        }

        map.Append(">\n"u8);
        return map.Length - start;
    }
}
