using System.Buffers.Binary;
using System.Text;

namespace OrgLife.Documents.Rendering.Tests;

/// <summary>
/// A copy of a font under another family name and as a regular face. LibreOffice finds faces by the names inside
/// the file, and never takes the bold one of a family for text that is not bold.
/// </summary>
internal static class RenamedFont
{
    private const int FontFamily = 1, Subfamily = 2, FullName = 4, PostScriptName = 6;

    public static byte[] Of(byte[] font, string family, string postScriptName)
    {
        var names = NameTable([
            (FontFamily, family), (Subfamily, "Regular"), (FullName, family), (PostScriptName, postScriptName)]);
        byte[] renamed = [.. font, .. new byte[(4 - font.Length % 4) % 4], .. names];
        var entry = Entry(renamed, "name");
        Write32(renamed, entry + 8, (uint)(renamed.Length - names.Length));
        Write32(renamed, entry + 12, (uint)names.Length);

        // OS/2: usWeightClass 400, fsSelection regular; head: macStyle none.
        var (os2, head) = (Offset(renamed, "OS/2"), Offset(renamed, "head"));
        Write16(renamed, os2 + 4, 400);
        Write16(renamed, os2 + 62, 0x40);
        Write16(renamed, head + 44, 0);
        return renamed;
    }

    // Format 0, Windows, Unicode BMP, English (United States).
    private static byte[] NameTable(IReadOnlyList<(int Id, string Text)> names)
    {
        var table = new byte[6 + 12 * names.Count];
        var strings = new MemoryStream();
        Write16(table, 2, names.Count);
        Write16(table, 4, table.Length);
        for (var i = 0; i < names.Count; i++)
        {
            var text = Encoding.BigEndianUnicode.GetBytes(names[i].Text);
            int[] record = [3, 1, 0x409, names[i].Id, text.Length, (int)strings.Length];
            for (var field = 0; field < record.Length; field++)
            {
                Write16(table, 6 + 12 * i + 2 * field, record[field]);
            }

            strings.Write(text);
        }

        return [.. table, .. strings.ToArray()];
    }

    private static int Offset(byte[] font, string tag) =>
        (int)BinaryPrimitives.ReadUInt32BigEndian(font.AsSpan(Entry(font, tag) + 8));

    // Where the directory's entry of a table stands: tag, checksum, offset, length.
    private static int Entry(byte[] font, string tag) => Enumerable
        .Range(0, BinaryPrimitives.ReadUInt16BigEndian(font.AsSpan(4)))
        .Select(index => 12 + 16 * index)
        .First(at => Encoding.ASCII.GetString(font, at, 4) == tag);

    private static void Write16(byte[] font, int at, int value) =>
        BinaryPrimitives.WriteUInt16BigEndian(font.AsSpan(at), (ushort)value);

    private static void Write32(byte[] font, int at, uint value) =>
        BinaryPrimitives.WriteUInt32BigEndian(font.AsSpan(at), value);
}
