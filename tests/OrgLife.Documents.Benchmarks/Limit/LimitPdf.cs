namespace OrgLife.Documents.Benchmarks;

/// <summary>
/// The yardstick for PDF: the least that still shows the same pages. One content stream a page, deflated at .NET's
/// Optimal, one subset of one font made afresh, a plain cross-reference table. No tags, no metadata, no profile, no
/// ToUnicode, no bookmarks; nothing is composed, measured or kept between documents.
/// </summary>
internal sealed class LimitPdf(LimitFont font)
{
    private const int Catalog = 1;
    private const int PageTree = 2;
    private const int Font = 3;
    private const int FirstFree = 7;

    public void Write(IReadOnlyList<LimitPage> pages, Stream output)
    {
        var file = new LimitBytes();
        var places = new int[FirstFree + (pages.Count * 2)];
        var subset = new LimitSubset(font);
        var content = new LimitBytes();
        file.Add("%PDF-1.7\n"u8);
        for (var i = 0; i < pages.Count; i++)
        {
            content.Clear();
            Draw(pages[i], subset, content);
            WritePage(file, places, pages[i], FirstFree + (i * 2), content.Deflated());
        }

        WriteFont(file, places, subset);
        WriteTree(file, places, pages.Count);
        WriteEnd(file, places);
        output.Write(file.Written);
    }

    private static void Draw(LimitPage page, LimitSubset subset, LimitBytes content)
    {
        content.Add("BT\n"u8);
        var (size, spacing) = (0.0, 0.0);
        foreach (var text in page.Texts)
        {
            if (text.Size != size)
            {
                content.Add("/F "u8).Add(size = text.Size).Add(" Tf "u8);
            }

            if (text.Spacing != spacing)
            {
                content.Add(spacing = text.Spacing).Add(" Tc "u8);
            }

            content.Add("1 0 0 1 "u8).Add(text.X).Add(" "u8).Add(text.Y).Add(" Tm("u8);
            foreach (var c in text.Text)
            {
                var glyph = subset.Add(c);
                AddOctet(content, (byte)(glyph >> 8));
                AddOctet(content, (byte)glyph);
            }

            content.Add(")Tj\n"u8);
        }

        content.Add("ET\n"u8);
        foreach (var line in page.Lines)
        {
            content.Add(line.Thickness).Add(" w "u8).Add(line.X1).Add(" "u8).Add(line.Y1).Add(" m "u8)
                .Add(line.X2).Add(" "u8).Add(line.Y2).Add(" l S\n"u8);
        }
    }

    private static void AddOctet(LimitBytes content, byte octet)
    {
        if (octet is (byte)'(' or (byte)')' or (byte)'\\')
        {
            content.Add("\\"u8);
        }

        _ = octet == '\r' ? content.Add("\\r"u8) : content.Octet(octet);
    }

    private static void WritePage(LimitBytes file, int[] places, LimitPage page, int number, byte[] content)
    {
        Begin(file, places, number).Add("<</Type/Page/Parent 2 0 R/MediaBox[0 0 "u8).Add(page.Width).Add(" "u8)
            .Add(page.Height).Add("]/Resources<</Font<</F 3 0 R>>>>/Contents "u8).Add(number + 1)
            .Add(" 0 R>>endobj\n"u8);
        WriteStream(Begin(file, places, number + 1), default, content);
    }

    private void WriteFont(LimitBytes file, int[] places, LimitSubset subset)
    {
        Begin(file, places, Font).Add("<</Type/Font/Subtype/Type0/BaseFont/AAAAAA+Limit/Encoding/Identity-H"u8)
            .Add("/DescendantFonts[4 0 R]>>endobj\n"u8);
        Begin(file, places, Font + 1).Add("<</Type/Font/Subtype/CIDFontType2/BaseFont/AAAAAA+Limit"u8)
            .Add("/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/CIDToGIDMap/Identity"u8)
            .Add("/FontDescriptor 5 0 R/DW 1000/W[0["u8);
        foreach (var glyph in subset.Glyphs)
        {
            file.Add(font.AdvanceOf(glyph) * 1000 / font.UnitsPerEm).Add(" "u8);
        }

        file.Add("]]>>endobj\n"u8);
        Begin(file, places, Font + 2).Add("<</Type/FontDescriptor/FontName/AAAAAA+Limit/Flags 4"u8)
            .Add("/FontBBox[0 -200 1000 900]/ItalicAngle 0/Ascent 859/Descent -141/StemV 80/FontFile2 6 0 R>>"u8)
            .Add("endobj\n"u8);
        var program = subset.Write();
        var entries = new LimitBytes().Add("/Length1 "u8).Add(program.Length);
        WriteStream(Begin(file, places, Font + 3), entries.Written, program.Deflated());
    }

    private static void WriteTree(LimitBytes file, int[] places, int pages)
    {
        Begin(file, places, Catalog).Add("<</Type/Catalog/Pages 2 0 R>>endobj\n"u8);
        Begin(file, places, PageTree).Add("<</Type/Pages/Count "u8).Add(pages).Add("/Kids["u8);
        for (var i = 0; i < pages; i++)
        {
            file.Add(FirstFree + (i * 2)).Add(" 0 R "u8);
        }

        file.Add("]>>endobj\n"u8);
    }

    private static void WriteEnd(LimitBytes file, int[] places)
    {
        var start = file.Length;
        file.Add("xref\n0 "u8).Add(places.Length).Add("\n0000000000 65535 f \n"u8);
        foreach (var place in places.AsSpan(1))
        {
            for (var unit = 1_000_000_000; unit > 0; unit /= 10)
            {
                file.Octet((byte)('0' + (place / unit % 10)));
            }

            file.Add(" 00000 n \n"u8);
        }

        file.Add("trailer<</Root 1 0 R/Size "u8).Add(places.Length).Add(">>\nstartxref\n"u8).Add(start)
            .Add("\n%%EOF\n"u8);
    }

    private static LimitBytes Begin(LimitBytes file, int[] places, int number)
    {
        places[number] = file.Length;
        return file.Add(number).Add(" 0 obj"u8);
    }

    private static void WriteStream(LimitBytes file, ReadOnlySpan<byte> entries, byte[] content) =>
        file.Add("<</Filter/FlateDecode"u8).Add(entries).Add("/Length "u8).Add(content.Length)
            .Add(">>stream\n"u8).Add(content).Add("\nendstream endobj\n"u8);
}
