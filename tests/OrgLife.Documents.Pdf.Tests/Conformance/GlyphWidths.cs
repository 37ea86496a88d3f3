using System.Buffers.Binary;
using System.Text;
using System.Text.Json.Nodes;

namespace OrgLife.Documents.Pdf.Tests;

/// <summary>The widths that a file states beside those in its font programs, both in thousandths of the em.</summary>
internal static class GlyphWidths
{
    /// <summary>Whether all glyphs of a composite font's program are as wide as its dictionary says.</summary>
    public static bool Agree(CheckedFile file, JsonObject composite)
    {
        var descendant = file.Objects.Dictionary(file.Objects.Array(composite["/DescendantFonts"]).Single())!;
        var descriptor = file.Objects.Dictionary(descendant["/FontDescriptor"])!;
        var stated = Stated(file, descendant);
        var full = descendant["/DW"]!.GetValue<double>();
        var program = descriptor["/FontFile2"] is { } trueType ? OfTrueType(file.Objects.Stream(trueType))
            : descriptor["/FontFile3"] is { } cff ? CffWidths.Of(file.Objects.Stream(cff))
            : [double.NaN];
        return program.Select((width, glyph) => Math.Abs(stated.GetValueOrDefault(glyph, full) - width))
            .All(difference => difference <= 1);
    }

    // 9.7.4.3: first [w w w] or first last w.
    private static Dictionary<int, double> Stated(CheckedFile file, JsonObject descendant)
    {
        var (widths, entries) = (new Dictionary<int, double>(), file.Objects.Array(descendant["/W"]).ToArray());
        for (var i = 0; i < entries.Length;)
        {
            var first = entries[i]!.GetValue<int>();
            var list = entries[i + 1] as JsonArray;
            var last = list is null ? entries[i + 1]!.GetValue<int>() : first + list.Count - 1;
            for (var glyph = first; glyph <= last; glyph++)
            {
                widths[glyph] = (list?[glyph - first] ?? entries[i + 2])!.GetValue<double>();
            }

            i += list is null ? 3 : 2;
        }

        return widths;
    }

    private static IEnumerable<double> OfTrueType(byte[] font)
    {
        var unitsPerEm = U16(font, Table(font, "head") + 18);
        var (counted, metrics) = (U16(font, Table(font, "hhea") + 34), Table(font, "hmtx"));
        var glyphs = U16(font, Table(font, "maxp") + 4);
        return Enumerable.Range(0, glyphs)
            .Select(glyph => U16(font, metrics + (4 * Math.Min(glyph, counted - 1))) * 1000.0 / unitsPerEm);
    }

    private static int Table(byte[] font, string tag) => Enumerable.Range(0, U16(font, 4))
        .Select(index => 12 + (16 * index))
        .Where(at => Encoding.ASCII.GetString(font, at, 4) == tag)
        .Select(at => BinaryPrimitives.ReadInt32BigEndian(font.AsSpan(at + 8)))
        .Single();

    private static int U16(byte[] font, int at) => BinaryPrimitives.ReadUInt16BigEndian(font.AsSpan(at));
}
