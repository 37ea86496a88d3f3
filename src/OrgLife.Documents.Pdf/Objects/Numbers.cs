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

        Span<byte> digits = stackalloc byte[LongestNumber + 2];
        var at = digits.Length;
        var rest = Math.Abs(value);
        for (var written = 0; rest > 0 || written < Math.Max(decimals, 1); written++)
        {
            digits[--at] = (byte)('0' + (rest % 10));
            rest /= 10;
            if (written + 1 == decimals)
            {
                digits[--at] = (byte)'.';
            }
        }

        if (value < 0)
        {
            digits[--at] = (byte)'-';
        }

        return buffer.Append(digits.Slice(at));
    }
}
