using System.Text;

namespace OrgLife.Documents.Pdf;

/// <summary>Names and text strings (ISO 32000-1 7.3.4, 7.3.5, 7.9.2.2).</summary>
internal static class Texts
{
    /// <summary>A name object; what a name must not hold bare is written as #xx.</summary>
    public static ByteBuffer Name(this ByteBuffer buffer, string name)
    {
        buffer.Append((byte)'/');
        foreach (var octet in Encoding.UTF8.GetBytes(name))
        {
            if (octet is > 0x20 and < 0x7F && "()<>[]{}/%#".IndexOf((char)octet) < 0)
            {
                buffer.Append(octet);
            }
            else
            {
                buffer.Append((byte)'#').Hex(octet);
            }
        }

        return buffer;
    }

    /// <summary>A text string: plain where it is ASCII, else UTF-16 with its byte order mark.</summary>
    public static ByteBuffer Text(this ByteBuffer buffer, string text)
    {
        if (!IsAscii(text))
        {
            return buffer.Utf16(text);
        }

        buffer.Append((byte)'(');
        foreach (var letter in text)
        {
            buffer.Octet((byte)letter);
        }

        return buffer.Append((byte)')');
    }

    /// <summary>
    /// A text string in UTF-16, even where ASCII would do: such strings sort as their texts do.
    /// </summary>
    public static ByteBuffer Utf16(this ByteBuffer buffer, string text)
    {
        buffer.Append([(byte)'(', 0xFE, 0xFF]);
        foreach (var unit in text)
        {
            buffer.Octet((byte)(unit >> 8)).Octet((byte)unit);
        }

        return buffer.Append((byte)')');
    }

    /// <summary>A byte inside a literal string, escaped where it must be.</summary>
    public static ByteBuffer Octet(this ByteBuffer buffer, byte octet) => octet switch
    {
        (byte)'(' or (byte)')' or (byte)'\\' => buffer.Append((byte)'\\').Append(octet),
        (byte)'\r' => buffer.Append(@"\r"u8),
        _ => buffer.Append(octet),
    };

    public static ByteBuffer Hex(this ByteBuffer buffer, byte octet) =>
        buffer.Append(Digit(octet >> 4)).Append(Digit(octet & 15));

    public static ByteBuffer Hex(this ByteBuffer buffer, ushort unit) =>
        buffer.Hex((byte)(unit >> 8)).Hex((byte)unit);

    private static byte Digit(int value) => (byte)(value < 10 ? '0' + value : 'A' + value - 10);

    private static bool IsAscii(string text)
    {
        foreach (var letter in text)
        {
            if (letter is < ' ' or > '~')
            {
                return false;
            }
        }

        return true;
    }
}
