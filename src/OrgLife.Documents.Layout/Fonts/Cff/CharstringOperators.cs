namespace OrgLife.Documents.Layout;

/// <summary>Operators of Type 2 charstrings (Adobe Technical Note 5177).</summary>
internal static class CharstringOperators
{
    public const int HStem = 1;
    public const int VStem = 3;
    public const int CallLocal = 10;
    public const int Return = 11;
    public const int Escape = 12;
    public const int EndChar = 14;
    public const int HStemHm = 18;
    public const int HintMask = 19;
    public const int CounterMask = 20;
    public const int VStemHm = 23;
    public const int ShortInteger = 28;
    public const int CallGlobal = 29;
    public const int Fixed = 255;

    /// <summary>Whether an operator of one byte draws or moves: it takes all operands there are.</summary>
    public static bool Draws(int code) =>
        code is (>= 4 and <= 8) or 21 or 22 or (>= 24 and <= 27) or 30 or 31;

    /// <summary>
    /// How an operator of two bytes changes the stack: operands taken and left; null where it is unknown.
    /// </summary>
    public static (int Taken, int Left)? EffectOf(int second) => second switch
    {
        3 or 4 or 10 or 11 or 12 or 15 or 24 => (2, 1),
        5 or 9 or 14 or 21 or 26 => (1, 1),
        18 => (1, 0),
        20 or 30 => (2, 0),
        22 => (4, 1),
        23 => (0, 1),
        27 => (1, 2),
        28 => (2, 2),
        29 => (1, 1),
        _ => null,
    };

    /// <summary>dotsection, hflex, flex, hflex1, flex1: they take all operands there are.</summary>
    public static bool ClearsStack(int second) => second is 0 or (>= 34 and <= 37);
}
