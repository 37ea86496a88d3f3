using System.Buffers.Binary;

namespace OrgLife.Documents.Layout;

/// <summary>Reads a glyph that is composed of others.</summary>
internal static class CompositeReader
{
    private const int HeaderSize = 10;
    private const int ArgumentsAreWords = 0x0001;
    private const int HasScale = 0x0008;
    private const int HasMore = 0x0020;
    private const int HasTwoScales = 0x0040;
    private const int HasMatrix = 0x0080;
    private const int HasInstructions = 0x0100;

    public static GlyphOutline Read(FontTable glyph)
    {
        var components = new List<int>();
        var at = HeaderSize;
        int flags;
        do
        {
            flags = glyph.U16(at);
            components.Add(at + 2);
            at += 4 + ArgumentBytes(flags) + TransformBytes(flags);
        }
        while ((flags & HasMore) != 0);

        var bytes = glyph.Slice(0, at).ToArray();
        foreach (var component in components)
        {
            DropInstructions(new Span<byte>(bytes, component - 2, 2));
        }

        return new GlyphOutline(bytes, components);
    }

    private static int ArgumentBytes(int flags) => (flags & ArgumentsAreWords) != 0 ? 4 : 2;

    private static int TransformBytes(int flags)
    {
        if ((flags & HasScale) != 0)
        {
            return 2;
        }

        if ((flags & HasTwoScales) != 0)
        {
            return 4;
        }

        return (flags & HasMatrix) != 0 ? 8 : 0;
    }

    private static void DropInstructions(Span<byte> flags) => BinaryPrimitives.WriteUInt16BigEndian(
        flags, (ushort)(BinaryPrimitives.ReadUInt16BigEndian(flags) & ~HasInstructions));
}
