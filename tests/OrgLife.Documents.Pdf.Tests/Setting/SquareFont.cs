using System.Buffers.Binary;

namespace OrgLife.Documents.Pdf.Tests;

/// <summary>The smallest TrueType font that PDF readers take: every glyph is one square.</summary>
internal static class SquareFont
{
    private const int GlyphSize = 36;

    public static byte[] Make(int unitsPerEm, int[] advances)
    {
        (string Name, byte[] Content)[] tables =
        [
            ("glyf", Glyphs(unitsPerEm, advances)),
            ("head", Head(unitsPerEm)),
            ("hhea", Shorts(1, 0, unitsPerEm * 88 / 100, -unitsPerEm * 12 / 100, 0, unitsPerEm,
                0, 0, unitsPerEm, 1, 0, 0, 0, 0, 0, 0, 0, advances.Length)),
            ("hmtx", [.. advances.SelectMany(advance => Shorts(advance, unitsPerEm / 10))]),
            ("loca", [.. Enumerable.Range(0, advances.Length + 1).SelectMany(i => Ints(i * GlyphSize))]),
            ("maxp", [.. Ints(0x10000), .. Shorts(advances.Length, 4, 1, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0)]),
        ];
        return Assemble(tables);
    }

    private static byte[] Assemble((string Name, byte[] Content)[] tables)
    {
        var offset = 12 + (tables.Length * 16);
        List<byte> font = [.. Ints(0x10000), .. Shorts(tables.Length, 64, 2, 32)];
        List<byte> contents = [];
        foreach (var (name, content) in tables)
        {
            font.AddRange(name.Select(letter => (byte)letter));
            font.AddRange(Ints(0, offset + contents.Count, content.Length));
            contents.AddRange(content);
            contents.AddRange(new byte[(4 - (contents.Count % 4)) % 4]);
        }

        return [.. font, .. contents];
    }

    private static byte[] Glyphs(int unitsPerEm, int[] advances) =>
    [
        .. advances.SelectMany(advance =>
            Square(unitsPerEm / 10, advance - (unitsPerEm / 10), unitsPerEm * 7 / 10)),
    ];

    /// <summary>One contour of four points, clockwise.</summary>
    private static byte[] Square(int left, int right, int top) =>
    [
        .. Shorts(1, left, 0, right, top, 3, 0),
        1, 1, 1, 1,
        .. Shorts(left, 0, right - left, 0),
        .. Shorts(0, top, 0, -top),
        0, 0,
    ];

    private static byte[] Head(int unitsPerEm) =>
    [
        .. Ints(0x10000, 0x10000, 0, 0x5F0F3CF5), .. Shorts(0, unitsPerEm), .. new byte[16],
        .. Shorts(0, 0, unitsPerEm, unitsPerEm, 0, 8, 2, 1, 0),
    ];

    private static byte[] Shorts(params int[] values) =>
        [.. values.SelectMany(value => new[] { (byte)(value >> 8), (byte)value })];

    private static byte[] Ints(params int[] values)
    {
        var bytes = new byte[values.Length * sizeof(int)];
        for (var i = 0; i < values.Length; i++)
        {
            BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(i * sizeof(int)), values[i]);
        }

        return bytes;
    }
}
