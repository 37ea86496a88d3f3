namespace OrgLife.Documents.Layout.Tests;

/// <summary>TrueType outlines of the synthetic font.</summary>
internal static class SyntheticGlyphs
{
    private const int HasMore = 0x20;
    private const int HasInstructions = 0x100;

    public static IReadOnlyList<byte[]> All { get; } =
    [
        Triangle(0, instructions: []),
        Triangle(10, instructions: [0xB0, 0x01, 0x21]),
        Dot(),
        // Á: the letter, and the dot above it at half size.
        Composite((1, 0x0002, [0, 0]), (2, 0x000A, [5, 100, 0x20, 0x00])),
        Composite((3, 0x0003, [0, 0, 0, 50])),
        [],
        Triangle(60, instructions: [0x2D]),
    ];

    /// <summary>A glyph composed of others: number, flags, arguments with scale.</summary>
    public static byte[] Composite(params (int Glyph, int Flags, int[] Tail)[] parts)
    {
        var bytes = new BigEndian().U16(-1, 0, 0, 100, 100);
        for (var i = 0; i < parts.Length; i++)
        {
            var (glyph, flags, tail) = parts[i];
            var isLast = i == parts.Length - 1;
            bytes.U16(flags | (isLast ? HasInstructions : HasMore), glyph).U8(tail);
        }

        return bytes.U16(1).U8(0x2D).ToArray();
    }

    public static (byte[] Glyf, byte[] Loca) Lay(IReadOnlyList<byte[]> glyphs, bool areLong)
    {
        var glyf = new BigEndian();
        var loca = new BigEndian();
        foreach (var glyph in glyphs)
        {
            Locate(loca, glyf.Length, areLong);
            glyf.Bytes(glyph).Align(2);
        }

        Locate(loca, glyf.Length, areLong);
        return (glyf.ToArray(), loca.ToArray());
    }

    private static void Locate(BigEndian loca, int offset, bool isLong)
    {
        if (isLong)
        {
            loca.U32(offset);
        }
        else
        {
            loca.U16(offset / 2);
        }
    }

    // Three points: words, a short positive x, and one that repeats the x before.
    private static byte[] Triangle(int left, int[] instructions) => new BigEndian()
        .U16(1, left, 0, 100, 100, 2, instructions.Length).U8(instructions)
        .U8(0x01, 0x13, 0x31)
        .U16(left).U8(90)
        .U16(0, 100, -50).ToArray();

    // Two contours of three points each, whose flags repeat.
    private static byte[] Dot() => new BigEndian()
        .U16(2, 0, 0, 10, 10, 2, 5, 0)
        .U8(0x37 | 0x08, 5)
        .U8(1, 2, 3, 4, 5, 6)
        .U8(6, 5, 4, 3, 2, 1).ToArray();
}
