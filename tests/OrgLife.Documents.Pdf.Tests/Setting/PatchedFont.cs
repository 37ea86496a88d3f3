using System.Buffers.Binary;
using System.Text;

namespace OrgLife.Documents.Pdf.Tests;

/// <summary>Changes a font file in memory.</summary>
internal static class PatchedFont
{
    /// <summary>States another advance width in hmtx, where each glyph has an entry of its own.</summary>
    public static void SetAdvance(byte[] font, int glyph, int advance)
    {
        var entry = Enumerable.Range(0, BinaryPrimitives.ReadUInt16BigEndian(font.AsSpan(4)))
            .Select(index => 12 + (16 * index))
            .Single(at => Encoding.ASCII.GetString(font, at, 4) == "hmtx");
        var table = BinaryPrimitives.ReadInt32BigEndian(font.AsSpan(entry + 8));
        BinaryPrimitives.WriteUInt16BigEndian(font.AsSpan(table + (glyph * 4)), (ushort)advance);
    }
}
