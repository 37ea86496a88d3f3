namespace OrgLife.Documents.Pdf;

/// <summary>
/// Numbers, references and fixed-point fractions as PDF writes them (ISO 32000-1 7.3.3, 7.3.10).
/// </summary>
internal static class Numbers
{
    private const int LongestNumber = 21;

    public static ByteBuffer Number(this ByteBuffer buffer, long value) => buffer.Fixed(value, 0);

    public static ByteBuffer Reference(this ByteBuffer buffer, int number) =>
        buffer.Number(number).Append(" 0 R"u8);

    /// <summary>Hundredths as a decimal fraction: 1250 → <c>12.5</c>.</summary>
    public static ByteBuffer Hundredths(this ByteBuffer buffer, long value) => buffer.Fixed(value, 2);

    /// <summary>Thousandths as a decimal fraction: -125 → <c>-.125</c>.</summary>
    public static ByteBuffer Thousandths(this ByteBuffer buffer, long value) => buffer.Fixed(value, 3);

    private static ByteBuffer Fixed(this ByteBuffer buffer, long value, int decimals)
    {
        while (decimals > 0 && value % 10 == 0)
        {
            value /= 10;
            decimals--;
        }

        var room = buffer.Room(LongestNumber + 2);
        var negative = value < 0 ? 1 : 0;
        var rest = (ulong)Math.Abs(value);
        var digits = Math.Max(CountDigits(rest), Math.Max(decimals, 1));
        var length = negative + digits + (decimals > 0 ? 1 : 0);
        room[0] = (byte)'-';
        for (var at = length - 1; at >= negative; at--)
        {
            if (decimals > 0 && at == length - 1 - decimals)
            {
                room[at] = (byte)'.';
                continue;
            }

            var tenth = rest / 10;
            room[at] = (byte)('0' + (rest - (tenth * 10)));
            rest = tenth;
        }

        buffer.Advance(length);
        return buffer;
    }

    private static int CountDigits(ulong value)
    {
        var digits = 0;
        for (; value > 0; value /= 10)
        {
            digits++;
        }

        return digits;
    }
}
