using OrgLife.Documents.Layout;

namespace OrgLife.Documents.Pdf;

/// <summary>Writes a face as composite fonts with its subset embedded (ISO 32000-1 9.7).</summary>
internal static class FontWriter
{
    /// <summary>
    /// Symbolic (bit 3): the codes are glyph numbers, not letters of the Latin set (9.8.2).
    /// </summary>
    private const int SymbolicFlag = 1 << 2;
    private const int FixedPitchFlag = 1;
    private const int ItalicFlag = 1 << 6;

    /// <summary>The objects of the fonts go into the resource dictionary being put together.</summary>
    public static void Write(PdfFile file, PdfFont font, ByteBuffer fontResources)
    {
        var name = font.Subset.Tag + "+" + font.Face.PostScriptName;
        var descendant = file.Reserve();
        var descriptor = file.Reserve();
        var program = file.Reserve();
        for (var reading = 0; reading < font.Readings; reading++)
        {
            var number = file.Reserve();
            var toUnicode = file.Reserve();
            fontResources.Append("/F"u8).Number(font.FirstNumber + reading)
                .Append((byte)' ').Reference(number);
            WriteComposite(file.Begin(number), font, name, descendant, toUnicode);
            ToUnicodeMap.Write(file, toUnicode, font, reading);
        }

        WriteDescendant(file.Begin(descendant), font, name, descriptor);
        WriteDescriptor(file.Begin(descriptor), font, name, program);
        WriteProgram(file, program, font.Subset);
    }

    /// <summary>
    /// The name of a composite font over CFF outlines ends with that of its CMap (9.7.6.1, table 121).
    /// </summary>
    private static void WriteComposite(
        ByteBuffer body, PdfFont font, string name, int descendant, int toUnicode) =>
        body.Append("<</Type/Font/Subtype/Type0/BaseFont"u8)
            .Name(font.Subset.Program == FontProgram.Cff ? name + "-Identity-H" : name)
            .Append("/Encoding/Identity-H/DescendantFonts["u8).Reference(descendant)
            .Append("]/ToUnicode "u8).Reference(toUnicode)
            .Append(">>"u8);

    private static void WriteDescendant(ByteBuffer body, PdfFont font, string name, int descriptor)
    {
        body.Append("<</Type/Font/Subtype"u8)
            .Append(font.Subset.Program == FontProgram.TrueType
                ? "/CIDFontType2/CIDToGIDMap/Identity"u8
                : "/CIDFontType0"u8)
            .Append("/BaseFont"u8).Name(name)
            .Append("/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor "u8)
            .Reference(descriptor);
        WidthArray.Write(body, font);
        body.Append(">>"u8);
    }

    private static void WriteDescriptor(ByteBuffer body, PdfFont font, string name, int program)
    {
        var metrics = font.Face.Metrics;
        var flags = SymbolicFlag
            | (metrics.IsFixedPitch ? FixedPitchFlag : 0)
            | (metrics.ItalicAngle == 0 ? 0 : ItalicFlag);
        body.Append("<</Type/FontDescriptor/FontName"u8).Name(name)
            .Append("/Flags "u8).Number(flags)
            .Append("/FontBBox["u8).Number(font.InThousandths(metrics.Box.Left))
            .Append((byte)' ').Number(font.InThousandths(metrics.Box.Bottom))
            .Append((byte)' ').Number(font.InThousandths(metrics.Box.Right))
            .Append((byte)' ').Number(font.InThousandths(metrics.Box.Top))
            .Append("]/ItalicAngle "u8).Hundredths((long)Math.Round(metrics.ItalicAngle * 100))
            .Append("/Ascent "u8).Number(font.InThousandths(metrics.Ascent))
            .Append("/Descent "u8).Number(font.InThousandths(metrics.Descent))
            .Append("/CapHeight "u8).Number(font.InThousandths(metrics.CapHeight))
            .Append("/StemV "u8).Number(StemWidth(metrics.Weight))
            .Append(font.Subset.Program == FontProgram.TrueType ? "/FontFile2 "u8 : "/FontFile3 "u8)
            .Reference(program)
            .Append(">>"u8);
    }

    private static void WriteProgram(PdfFile file, int number, FontSubset subset)
    {
        var entries = file.Entries();
        if (subset.Program == FontProgram.TrueType)
        {
            entries.Append("/Length1 "u8).Number(subset.Length);
        }
        else
        {
            entries.Append("/Subtype/CIDFontType0C"u8);
        }

        file.WriteProgram(number, entries.Written, subset);
    }

    /// <summary>
    /// No table of a font states the stem width that a descriptor must name; it only guides substitution,
    /// which embedded fonts never need. A linear guess from the weight: 400 gives 88, 700 gives 166.
    /// </summary>
    private static int StemWidth(int weight) => Math.Max(50, (weight * 26 / 100) - 16);
}
