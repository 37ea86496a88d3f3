using OrgLife.Documents.Layout;

namespace OrgLife.Documents.Pdf;

/// <summary>
/// 字体 — one face as a document uses it. A glyph can stand for several characters (a font for GB draws ⽀
/// U+2F40 and 支 U+652F with one glyph), but a font of PDF gives each code one text. So a face becomes as many
/// fonts as its most shared glyph has characters: they share outlines and codes and differ in their ToUnicode
/// only.
/// </summary>
internal sealed class PdfFont(Typeface face) : IDisposable
{
    private const int ThousandthsToTheEm = 1000;

    private FontSubset? _subset;

    public Typeface Face { get; } = face;

    /// <summary>The number in the resource name of the first reading's font: 1 for F1.</summary>
    public int FirstNumber { get; private set; }

    public CharacterSet Characters { get; } = new();

    /// <summary>How many fonts the face becomes.</summary>
    public int Readings { get; private set; } = 1;

    public FontSubset Subset =>
        _subset ?? throw new InvalidOperationException("The glyphs are not closed yet.");

    /// <summary>Makes the subset of all glyphs added so far, and gives the characters their codes.</summary>
    /// <param name="firstNumber">The number in the resource name of the first of its fonts.</param>
    public void CloseGlyphs(int firstNumber)
    {
        FirstNumber = firstNumber;
        var characters = Characters.Characters;
        var glyphs = NumberReadings(characters);
        _subset = Face.Subset(glyphs);
        using var code = new ByteBuffer();
        foreach (ref var character in characters)
        {
            character.Cid = _subset.NewGlyphOf(character.Glyph);
            character.Advance = AdvanceOf(character.Glyph);
            code.Clear();
            code.Octet((byte)(character.Cid >> 8)).Octet((byte)character.Cid);
            character.ShownLength = code.Length;
            for (var i = 0; i < code.Length; i++)
            {
                character.Shown |= (uint)code.Written[i] << (i * 8);
            }
        }
    }

    /// <summary>The advance in thousandths of the em, as the file states it.</summary>
    public int AdvanceOf(int glyph) => InThousandths(Face.AdvanceOf(glyph));

    public int InThousandths(int fontUnits) =>
        (int)Points.Rounded((long)fontUnits * ThousandthsToTheEm, Face.UnitsPerEm);

    public void Dispose() => Characters.Dispose();

    /// <summary>
    /// Numbers the characters of each glyph in the order of first drawing; the glyphs, each once.
    /// </summary>
    private int[] NumberReadings(Span<DrawnCharacter> characters)
    {
        var order = new long[characters.Length];
        for (var i = 0; i < order.Length; i++)
        {
            order[i] = ((long)characters[i].Glyph << 32) | (uint)i;
        }

        Array.Sort(order);
        var glyphs = new int[order.Length];
        var count = 0;
        var reading = 0;
        foreach (var entry in order)
        {
            ref var character = ref characters[(int)(entry & uint.MaxValue)];
            if (count > 0 && glyphs[count - 1] == character.Glyph)
            {
                character.Reading = ++reading;
                Readings = Math.Max(Readings, reading + 1);
            }
            else
            {
                reading = 0;
                glyphs[count++] = character.Glyph;
            }
        }

        Array.Resize(ref glyphs, count);
        return glyphs;
    }
}
