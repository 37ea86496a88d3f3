using System.Text;

namespace OrgLife.Documents.Layout;

/// <summary>The names that <c>name</c> holds, as far as .NET can decode them without code pages.</summary>
internal static class NameTable
{
    public const int FamilyId = 1;
    public const int FullNameId = 4;
    public const int PostScriptId = 6;
    public const int TypographicFamilyId = 16;

    private const int UnicodePlatform = 0;
    private const int MacPlatform = 1;
    private const int WindowsPlatform = 3;
    private const int English = 0x0409;

    // More than any font has; records may all point at the same 64 KiB of text.
    private const int MostRecords = 256;
    private const int LongestName = 512;

    /// <summary>The family, full and PostScript names; records that make no sense are passed over.</summary>
    public static IReadOnlyList<FaceName> Read(FaceTables tables)
    {
        if (!tables.Has("name"))
        {
            return [];
        }

        var table = tables.Read("name");
        var count = table.U16(2);
        var storage = table.U16(4);
        var names = new List<FaceName>();
        for (var at = 6; at < 6 + (count * 12) && names.Count < MostRecords; at += 12)
        {
            var id = table.U16(at + 6);
            if (id is FamilyId or FullNameId or PostScriptId or TypographicFamilyId
                && TextOf(table, at, storage) is { Length: > 0 } text)
            {
                names.Add(new FaceName(id, LanguageOf(table, at), text));
            }
        }

        return names;
    }

    private static int LanguageOf(FontTable table, int record) =>
        table.U16(record) == WindowsPlatform ? table.U16(record + 4) : English;

    private static string? TextOf(FontTable table, int record, int storage)
    {
        var length = table.U16(record + 8);
        var start = storage + table.U16(record + 10);
        if (length > LongestName || start + length > table.Length)
        {
            return null;
        }

        var bytes = table.Slice(start, length);
        return (table.U16(record), table.U16(record + 2)) switch
        {
            (UnicodePlatform, _) or (WindowsPlatform, 0 or 1 or 10) =>
                Encoding.BigEndianUnicode.GetString(bytes.ToArray()).Trim(),
            (MacPlatform, 0) => MacRoman.Decode(bytes).Trim(),
            _ => null,
        };
    }
}
