namespace OrgLife.Documents.Layout.Tests;

/// <summary>
/// CFF tables for the synthetic font, with subroutines of both kinds, hints, masks and flex.
/// </summary>
internal static class SyntheticCff
{
    /// <summary>The number of a global subroutine that calls itself.</summary>
    public const int Endless = First + 3;

    private const int CallLocal = 10;
    private const int Return = 11;
    private const int EndChar = 14;
    private const int HStemHm = 18;
    private const int HintMask = 19;
    private const int RMoveTo = 21;
    private const int HMoveTo = 22;
    private const int VMoveTo = 4;
    private const int CallGlobal = 29;
    private const int RLineTo = 5;

    // With so few subroutines, the number that calls the first one.
    private const int First = -107;

    public static byte[] CidKeyed(int selectFormat = 3, IReadOnlyList<byte[]>? charstrings = null) =>
        new CffBuilder(charstrings ?? Charstrings) { IsCidKeyed = true, SelectFormat = selectFormat }
            .ToArray();

    public static byte[] NameKeyed() => new CffBuilder(Charstrings) { IsCidKeyed = false }.ToArray();

    public static byte[] Code(params int[][] parts)
    {
        var bytes = new BigEndian();
        foreach (var part in parts)
        {
            bytes.U8(part);
        }

        return bytes.ToArray();
    }

    /// <summary>A number as a charstring writes it.</summary>
    public static int[] Number(int value) => value switch
    {
        >= -107 and <= 107 => [value + 139],
        >= 108 and <= 1131 => [((value - 108) >> 8) + 247, (value - 108) & 0xFF],
        _ => [28, (value >> 8) & 0xFF, value & 0xFF],
    };

    public static byte[][] GlobalSubroutines { get; } =
    [
        // Draws a corner by a subroutine of the font DICT's own.
        Code(Number(First), [CallLocal, Return]),
        Code(Number(30), Number(40), [RLineTo, Return]),
        Code([CallLocal, Return]),
        // Calls itself without end.
        Code(Number(Endless), [CallGlobal]),
    ];

    public static byte[][] LocalSubroutines { get; } =
    [
        Code(Number(10), Number(20), Number(-10), Number(5), [RLineTo, Return]),
        // Leaves its operands to the caller, and ends the glyph.
        Code(Number(50), [RLineTo, EndChar]),
    ];

    /// <summary>A width before each kind of operator that may have one, and others without.</summary>
    public static IReadOnlyList<byte[]> WidthsEverywhere { get; } =
    [
        Code([EndChar]),
        Code(Number(7), Number(1), Number(2), [HStemHm], Number(5), Number(6), [HintMask, 0xC0],
            Number(10), Number(10), [RMoveTo], Number(3), Number(4), [RLineTo, EndChar]),
        Code(Number(8), Number(1), Number(2), [HintMask, 0x80], Number(30), [HMoveTo], Number(3), Number(4),
            [RLineTo, EndChar]),
        Code(Number(9), Number(30), [VMoveTo], Number(3), Number(4), [RLineTo, EndChar]),
        Code(Number(11), Number(30), Number(31), [RMoveTo], Number(First), [CallLocal, EndChar]),
        Code(Number(12), [EndChar]),
        // Neither a width nor a move.
        Code(Number(3), Number(4), [RLineTo]),
    ];

    private static IReadOnlyList<byte[]> Charstrings { get; } =
    [
        Code(Number(0), Number(0), [RMoveTo], Number(100), Number(200), [RLineTo, EndChar]),
        // Stems, a mask whose length depends on them, both kinds of subroutines.
        Code(Number(1), Number(2), Number(3), Number(4), [HStemHm], Number(5), Number(6), [HintMask, 0xE0],
            Number(10), Number(10), [RMoveTo], Number(First), [CallGlobal], [HintMask, 0x40],
            Number(First + 1), [CallGlobal, EndChar]),
        Code(Number(300), Number(-200), [RMoveTo], Number(20), Number(First + 1), [CallLocal]),
        // A width, and flex.
        Code(Number(-40), Number(7), Number(8), [RMoveTo], Number(1), Number(2), Number(3), Number(4),
            Number(5), Number(6), Number(7), Number(8), Number(9), Number(10), Number(11), Number(12),
            Number(50), [12, 35], [EndChar]),
        // A subroutine whose number the caller before it has left; vertical stems that only the mask tells.
        Code(Number(1), Number(2), [HStemHm], Number(3), Number(4), Number(5), Number(6), [HintMask, 0xC0],
            Number(9), Number(9), [RMoveTo], Number(First), Number(First + 2), [CallGlobal, EndChar]),
        Code([EndChar]),
        Code(Number(60), Number(61), [RMoveTo], [255, 0, 12, 0x80, 0], Number(2), [RLineTo],
            Number(First), [CallLocal, EndChar]),
    ];
}
