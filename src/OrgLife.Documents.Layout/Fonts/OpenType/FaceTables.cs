namespace OrgLife.Documents.Layout;

/// <summary>The table directory of one face: where each table lies in the file.</summary>
internal sealed class FaceTables
{
    private const uint CollectionTag = 0x74746366;
    private const uint TrueTypeTag = 0x00010000;
    private const uint AppleTrueTypeTag = 0x74727565;
    private const uint CffTag = 0x4F54544F;

    // The largest collections in use hold some 60 faces.
    private const int MostFaces = 1024;

    // No font has more than some fifty kinds of tables.
    private const int MostTables = 256;

    private readonly FontFile _file;
    private readonly Dictionary<string, (long Offset, long Length)> _places = [];

    private FaceTables(FontFile file, long offset)
    {
        _file = file;
        var header = new FontTable(file.Name, "sfnt", file.Read(null, offset, 12));
        if (header.U32(0) is not (TrueTypeTag or AppleTrueTypeTag or CffTag))
        {
            throw file.Fault(null, "the file is not an OpenType or TrueType font");
        }

        var count = header.U16(4);
        if (count > MostTables)
        {
            throw file.Fault(null, $"a directory of {count} tables");
        }

        var records = new FontTable(file.Name, "sfnt", file.Read(null, offset + 12, count * 16L));
        for (var at = 0; at < records.Length; at += 16)
        {
            _places[TagOf(records.Slice(at, 4))] = (records.U32(at + 8), records.U32(at + 12));
        }
    }

    public FontFile File => _file;

    /// <summary>Where the directories of a file's faces lie: one, or in a collection several.</summary>
    public static IReadOnlyList<long> OffsetsIn(FontFile file)
    {
        var header = new FontTable(file.Name, "ttcf", file.Read(null, 0, Math.Min(12, file.Length)));
        if (header.U32(0) != CollectionTag)
        {
            return [0];
        }

        var count = header.U32(8);
        if (count is 0 or > MostFaces)
        {
            throw file.Fault("ttcf", $"a collection of {count} faces");
        }

        var list = new FontTable(file.Name, "ttcf", file.Read("ttcf", 12, count * 4L));
        var offsets = new long[count];
        for (var i = 0; i < offsets.Length; i++)
        {
            offsets[i] = list.U32(i * 4);
        }

        return offsets;
    }

    public static FaceTables At(FontFile file, long offset) => new(file, offset);

    public bool Has(string tag) => _places.ContainsKey(tag);

    /// <summary>Where a table lies in the file; it is within the file.</summary>
    public (long Offset, long Length) PlaceOf(string tag)
    {
        if (!_places.TryGetValue(tag, out var place))
        {
            throw _file.Fault(tag, "the table is missing");
        }

        return place.Offset + place.Length <= _file.Length
            ? place
            : throw _file.Fault(tag, "the table lies outside the file");
    }

    public FontTable Read(string tag)
    {
        var (offset, length) = PlaceOf(tag);
        return new FontTable(_file.Name, tag, _file.Read(tag, offset, length));
    }

    /// <summary>The beginning of a table, or all of a shorter one.</summary>
    public FontTable ReadStart(string tag, int length)
    {
        var place = PlaceOf(tag);
        return new FontTable(_file.Name, tag, _file.Read(tag, place.Offset, Math.Min(length, place.Length)));
    }

    private static string TagOf(ReadOnlySpan<byte> bytes) =>
        new([(char)bytes[0], (char)bytes[1], (char)bytes[2], (char)bytes[3]]);
}
