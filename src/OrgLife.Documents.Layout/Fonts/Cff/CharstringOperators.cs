namespace OrgLife.Documents.Layout;

/// <summary>Operators of Type 2 charstrings (Adobe Technical Note 5177).</summary>
internal static class CharstringOperators
{
    public const int HStem = 1;
    public const int VStem = 3;
    public const int VMoveTo = 4;
    public const int CallLocal = 10;
    public const int Return = 11;
    public const int Escape = 12;
    public const int EndChar = 14;
    public const int HStemHm = 18;
    public const int HintMask = 19;
    public const int CounterMask = 20;
    public const int RMoveTo = 21;
    public const int HMoveTo = 22;
    public const int VStemHm = 23;
    public const int ShortInteger = 28;
    public const int CallGlobal = 29;
    public const int Fixed = 255;

    /// <summary>The number 0.</summary>
    public const byte Zero = 139;

    /// <summary>Whether an operator of one byte draws: it takes all operands there are.</summary>
    public static bool Draws(int code) => code is (>= 5 and <= 8) or (>= 24 and <= 27) or 30 or 31;

    /// <summary>
    /// Whether an operator of two bytes is dotsection, hflex, flex, hflex1 or flex1. The others compute,
    /// which only fonts of several masters did; fontTools does not follow them either.
    /// </summary>
    public static bool DrawsEscaped(int second) => second is 0 or (>= 34 and <= 37);
}
