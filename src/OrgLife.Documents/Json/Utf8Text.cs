namespace OrgLife.Documents;

/// <summary>
/// Finds where bytes stop being UTF-8 (RFC 3629). The frameworks' own decoders name different places.
/// </summary>
internal static class Utf8Text
{
    /// <summary>
    /// The index of the first byte of the first sequence that is not UTF-8; -1 where all is.
    /// </summary>
    public static int FirstFault(ReadOnlySpan<byte> text)
    {
        var index = 0;
        while (index < text.Length)
        {
            var length = SequenceLength(text.Slice(index));
            if (length == 0)
            {
                return index;
            }

            index += length;
        }

        return -1;
    }

    private static int SequenceLength(ReadOnlySpan<byte> text)
    {
        var length = text[0] switch
        {
            < 0x80 => 1,
            >= 0xC2 and < 0xE0 => 2,
            >= 0xE0 and < 0xF0 => 3,
            >= 0xF0 and < 0xF5 => 4,
            _ => 0,
        };
        if (length == 0 || length > text.Length || (length > 1 && !IsSecond(text[0], text[1])))
        {
            return 0;
        }

        for (var index = 2; index < length; index++)
        {
            if (text[index] is < 0x80 or > 0xBF)
            {
                return 0;
            }
        }

        return length;
    }

    // No character is written longer than it need be, none is half a pair, and none lies beyond U+10FFFF.
    private static bool IsSecond(byte first, byte second) => first switch
    {
        0xE0 => second is >= 0xA0 and <= 0xBF,
        0xED => second is >= 0x80 and <= 0x9F,
        0xF0 => second is >= 0x90 and <= 0xBF,
        0xF4 => second is >= 0x80 and <= 0x8F,
        _ => second is >= 0x80 and <= 0xBF,
    };
}
