namespace OrgLife.Documents.Layout;

/// <summary>
/// Numbers as DICTs and charstrings write them (Adobe Technical Notes 5176 section 4, 5177 section 3.2).
/// </summary>
internal static class CffNumbers
{
    private const int ShortInteger = 28;
    private const int LongInteger = 29;
    private const int Real = 30;

    public static int LengthInDict(FontTable dict, int at) => dict.U8(at) switch
    {
        ShortInteger => 3,
        LongInteger => 5,
        Real => RealLength(dict, at),
        >= 32 and <= 246 => 1,
        >= 247 and <= 254 => 2,
        var code => throw dict.Fault($"a DICT holds the reserved byte {code}"),
    };

    public static int IntegerInDict(FontTable dict, int at) => dict.U8(at) switch
    {
        ShortInteger => dict.I16(at + 1),
        LongInteger => dict.I32(at + 1),
        Real => throw dict.Fault("a DICT holds a fraction where a whole number belongs"),
        _ => SmallInteger(dict.Slice(at, LengthInDict(dict, at))),
    };

    /// <summary>A number of one or two bytes, from 32 to 254 in the first.</summary>
    public static int SmallInteger(ReadOnlySpan<byte> number) => number[0] switch
    {
        <= 246 => number[0] - 139,
        <= 250 => ((number[0] - 247) * 256) + number[1] + 108,
        _ => -((number[0] - 251) * 256) - number[1] - 108,
    };

    /// <summary>A whole number as charstrings write it, in as few bytes as will do.</summary>
    public static byte[] InCharstring(short number) => number switch
    {
        >= -107 and <= 107 => [(byte)(number + 139)],
        >= 108 and <= 1131 => [(byte)(((number - 108) >> 8) + 247), (byte)(number - 108)],
        >= -1131 and <= -108 => [(byte)(((-number - 108) >> 8) + 251), (byte)(-number - 108)],
        _ => [ShortInteger, (byte)(number >> 8), (byte)number],
    };

    private static int RealLength(FontTable dict, int at)
    {
        // Digits of four bits each; 15 ends the number.
        var end = at + 1;
        while ((dict.U8(end) & 0x0F) != 0x0F && dict.U8(end) >> 4 != 0x0F)
        {
            end++;
        }

        return end + 1 - at;
    }
}
