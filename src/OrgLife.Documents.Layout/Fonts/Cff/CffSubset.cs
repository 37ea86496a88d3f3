using System.Text;

namespace OrgLife.Documents.Layout;

/// <summary>
/// Writes chosen glyphs as a bare CFF font, CID-keyed whatever the face is, whose CIDs are its glyph numbers.
/// Of a face's font DICTs it holds those that the glyphs use.
/// </summary>
internal sealed class CffSubset(CffFont font, string name, int defaultWidth)
{
    // The first strings after the standard ones.
    private const int AdobeSid = 391;
    private const int IdentitySid = 392;

    public PackedProgram Write(int[] glyphs, PackedBytes[] charstrings)
    {
        var output = new CffOutput(1024 + (glyphs.Length * 4));
        output.Bytes([1, 0, 4, 4]);
        output.Index(Encoding.ASCII.GetBytes(name));
        var pointers = WriteTop(output, glyphs.Length);
        output.Index(Encoding.ASCII.GetBytes("Adobe"), Encoding.ASCII.GetBytes("Identity"));
        // No global subroutines: the charstrings have them inlined.
        output.Index();
        output.PointHere(pointers.Charset);
        WriteCharset(output, glyphs.Length);

        var dicts = Array.ConvertAll(glyphs, font.FontDictOf);
        var used = dicts.Distinct().OrderBy(dict => dict).ToArray();
        output.PointHere(pointers.Select);
        WriteSelect(output, Array.ConvertAll(dicts, dict => Array.IndexOf(used, dict)));
        output.PointHere(pointers.CharStrings);
        var lengths = Array.ConvertAll(charstrings, charstring => charstring.Length);
        output.IndexHead(lengths);
        var rest = new CffOutput(512, output.Length + lengths.Sum());
        output.PointTo(pointers.FontDicts, rest.End);
        WriteFontDicts(rest, Array.ConvertAll(used, dict => font.FontDicts[dict]));
        return new PackedProgram(OutlineCodes.Cff, [Pack(output), .. charstrings, Pack(rest)]);
    }

    private static PackedBytes Pack(CffOutput output) => Packer.Pack(output.Written.Span, OutlineCodes.Cff);

    private (int Charset, int Select, int CharStrings, int FontDicts) WriteTop(
        CffOutput output, int glyphCount)
    {
        var top = new CffOutput(128);
        top.Integer(AdobeSid);
        top.Integer(IdentitySid);
        top.Integer(0);
        top.Operator(CffOperators.RegistryOrderingSupplement);
        Copy(font.Top, CffOperators.FontMatrix, top);
        Copy(font.Top, CffOperators.FontBox, top);
        top.Integer(glyphCount);
        top.Operator(CffOperators.CidCount);
        var charset = top.Pointer(CffOperators.Charset);
        var select = top.Pointer(CffOperators.FontDictSelect);
        var charstrings = top.Pointer(CffOperators.CharStrings);
        var dicts = top.Pointer(CffOperators.FontDicts);

        output.IndexHead(top.Length);
        var start = output.Length;
        output.Bytes(top.Written.Span);
        return (start + charset, start + select, start + charstrings, start + dicts);
    }

    private static void Copy(CffDict dict, int code, CffOutput output)
    {
        if (dict.Has(code))
        {
            output.Bytes(dict.OperandsOf(code));
            output.Operator(code);
        }
    }

    // Format 2, one range: each glyph but .notdef has its own number as CID.
    private static void WriteCharset(CffOutput output, int glyphCount)
    {
        if (glyphCount == 1)
        {
            output.U8(0);
            return;
        }

        output.U8(2);
        output.U16(1);
        output.U16(glyphCount - 2);
    }

    // Format 3: runs of glyphs of the same font DICT.
    private static void WriteSelect(CffOutput output, int[] dicts)
    {
        var starts = Enumerable.Range(0, dicts.Length)
            .Where(i => i == 0 || dicts[i] != dicts[i - 1]).ToArray();
        output.U8(3);
        output.U16(starts.Length);
        foreach (var start in starts)
        {
            output.U16(start);
            output.U8(dicts[start]);
        }

        output.U16(dicts.Length);
    }

    private void WriteFontDicts(CffOutput output, CffFontDict[] dicts)
    {
        var privates = dicts.Select(dict => PrivateOf(dict.Private)).ToArray();
        var written = dicts.Select((dict, i) => FontDictOf(dict, privates[i].Length)).ToArray();
        output.IndexHead(Array.ConvertAll(written, dict => dict.Bytes.Length));
        var pointers = new int[dicts.Length];
        for (var i = 0; i < dicts.Length; i++)
        {
            pointers[i] = output.Length + written[i].Pointer;
            output.Bytes(written[i].Bytes);
        }

        for (var i = 0; i < dicts.Length; i++)
        {
            output.PointHere(pointers[i]);
            output.Bytes(privates[i]);
        }
    }

    // The charstrings state their own width, counted from nothing.
    private byte[] PrivateOf(CffDict dict)
    {
        var output = new CffOutput(128);
        foreach (var code in dict.Operators.Where(IsKept))
        {
            Copy(dict, code, output);
        }

        output.Integer(defaultWidth);
        output.Operator(CffOperators.DefaultWidth);
        return output.Written.ToArray();
    }

    private static bool IsKept(int code) =>
        code is not (CffOperators.Subroutines or CffOperators.DefaultWidth or CffOperators.NominalWidth);

    private static (byte[] Bytes, int Pointer) FontDictOf(CffFontDict dict, int privateLength)
    {
        var output = new CffOutput(64);
        if (dict.FontMatrix.Length > 0)
        {
            output.Bytes(dict.FontMatrix);
            output.Operator(CffOperators.FontMatrix);
        }

        output.Integer(privateLength);
        var pointer = output.Pointer(CffOperators.Private);
        return (output.Written.ToArray(), pointer);
    }
}
