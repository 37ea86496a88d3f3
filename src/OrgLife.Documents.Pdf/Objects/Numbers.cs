using System.Buffers.Text;
using System.Runtime.CompilerServices;

namespace OrgLife.Documents.Pdf;

/// <summary>
/// Numbers, references and fixed-point fractions as PDF writes them (ISO 32000-1 7.3.3, 7.3.10).
/// </summary>
internal static class Numbers
{
    private const int LongestNumber = 21;

    public static ByteBuffer Number(this ByteBuffer buffer, long value)
    {
        Utf8Formatter.TryFormat(value, buffer.Room(LongestNumber), out var length);
        buffer.Advance(length);
        return buffer;
    }

    public static ByteBuffer Reference(this ByteBuffer buffer, int number) =>
        buffer.Number(number).Append(" 0 R"u8);

    /// <summary>Hundredths as a decimal fraction: 1250 → <c>12.5</c>.</summary>
    public static ByteBuffer Hundredths(this ByteBuffer buffer, long value) => buffer.Fixed(value, 100);

    /// <summary>Thousandths as a decimal fraction: -125 → <c>-.125</c>.</summary>
    public static ByteBuffer Thousandths(this ByteBuffer buffer, long value) => buffer.Fixed(value, 1000);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ByteBuffer Fixed(this ByteBuffer buffer, long value, int scale)
    {
        if (value < 0)
        {
            buffer.Append((byte)'-');
            value = -value;
        }

        var whole = value / scale;
        var rest = (int)(value - (whole * scale));
        if (whole > 0 || rest == 0)
        {
            buffer.Number(whole);
        }

        if (rest > 0)
        {
            buffer.Append((byte)'.');
            for (; rest > 0; rest = rest * 10 % scale)
            {
                buffer.Append((byte)('0' + (rest * 10 / scale)));
            }
        }

        return buffer;
    }
}
