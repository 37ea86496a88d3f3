using OrgLife.Documents.Content;

namespace OrgLife.Documents.Pdf;

/// <summary>Writes colours (ISO 32000-1 8.6.8): grey where red, green and blue agree.</summary>
internal static class Inks
{
    public static ByteBuffer FillInk(this ByteBuffer bytes, Ink ink) =>
        bytes.Colour(ink, " g\n"u8, " rg\n"u8);

    public static ByteBuffer StrokeInk(this ByteBuffer bytes, Ink ink) =>
        bytes.Colour(ink, " G\n"u8, " RG\n"u8);

    private static ByteBuffer Colour(
        this ByteBuffer bytes, Ink ink, ReadOnlySpan<byte> gray, ReadOnlySpan<byte> colour)
    {
        bytes.Level(ink.Red);
        return ink.Red == ink.Green && ink.Green == ink.Blue
            ? bytes.Append(gray)
            : bytes.Append((byte)' ').Level(ink.Green).Append((byte)' ').Level(ink.Blue).Append(colour);
    }

    private static ByteBuffer Level(this ByteBuffer bytes, byte level) =>
        bytes.Thousandths(Points.Rounded(level * 1000L, byte.MaxValue));
}
