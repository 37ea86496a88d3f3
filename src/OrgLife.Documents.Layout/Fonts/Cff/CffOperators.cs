namespace OrgLife.Documents.Layout;

/// <summary>Operators of DICTs (Adobe Technical Note 5176, tables 9, 10 and 23).</summary>
internal static class CffOperators
{
    public const int FontBox = 5;
    public const int Charset = 15;
    public const int CharStrings = 17;
    public const int Private = 18;
    public const int Subroutines = 19;
    public const int DefaultWidth = 20;
    public const int NominalWidth = 21;

    private const int EscapeBase = 0x0C00;

    public static readonly int CharstringType = Escaped(6);
    public static readonly int FontMatrix = Escaped(7);
    public static readonly int RegistryOrderingSupplement = Escaped(30);
    public static readonly int CidCount = Escaped(34);
    public static readonly int FontDicts = Escaped(36);
    public static readonly int FontDictSelect = Escaped(37);

    /// <summary>The number by which an operator of two bytes is known here.</summary>
    public static int Escaped(int second) => EscapeBase | second;

    public static bool IsEscaped(int code) => code >= EscapeBase;
}
