using System.Buffers.Binary;

namespace OrgLife.Documents.Layout;

/// <summary>The outline of one glyph without its instructions, ready to be copied into a subset.</summary>
/// <param name="Bytes">As glyf has it; empty for a glyph that draws nothing.</param>
/// <param name="Components">Where in the bytes the numbers of other glyphs stand that it is composed
/// of.</param>
internal sealed record GlyphOutline(byte[] Bytes, IReadOnlyList<int> Components)
{
    public static readonly GlyphOutline Empty = new([], []);

    public int ComponentAt(int place) => BinaryPrimitives.ReadUInt16BigEndian(Bytes.AsSpan(place));
}
