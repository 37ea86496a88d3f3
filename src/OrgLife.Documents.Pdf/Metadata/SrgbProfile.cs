using System.Buffers.Binary;

namespace OrgLife.Documents.Pdf;

/// <summary>
/// sRGB 色彩特性 — a display profile of three primaries and one curve (ICC.1:2010, profile version 4.2) for the
/// output intent. Colorants are those of IEC 61966-2-1 adapted to D50 with the Bradford transform, rounded so
/// that they add up to D50 exactly.
/// </summary>
internal static class SrgbProfile
{
    private const int HeaderSize = 128;
    private const int TagEntrySize = 12;

    private static readonly byte[] Bytes = Make();

    public static ReadOnlySpan<byte> Content => Bytes;

    private static byte[] Make()
    {
        var curve = ParametricCurve();
        (string Name, byte[] Content)[] tags =
        [
            ("desc", MultiLocalizedText("sRGB")),
            ("cprt", MultiLocalizedText("Public domain")),
            ("wtpt", Xyz(0xF6D6, 0x10000, 0xD32D)),
            ("chad", AdaptationMatrix()),
            ("rXYZ", Xyz(28578, 14582, 913)),
            ("gXYZ", Xyz(25235, 46981, 6361)),
            ("bXYZ", Xyz(9377, 3973, 46787)),
            ("rTRC", curve),
            ("gTRC", curve),
            ("bTRC", curve),
        ];
        return Assemble(tags);
    }

    /// <summary>Header (7.2), tag table (7.3), then the contents, each once and on a whole word.</summary>
    private static byte[] Assemble((string Name, byte[] Content)[] tags)
    {
        var offset = HeaderSize + sizeof(int) + (tags.Length * TagEntrySize);
        var profile = new List<byte>(Header());
        var contents = new List<byte>();
        var places = new Dictionary<byte[], int>();
        AddInt(profile, tags.Length);
        foreach (var (name, content) in tags)
        {
            if (!places.TryGetValue(content, out var place))
            {
                places[content] = place = offset + contents.Count;
                contents.AddRange(content);
            }

            AddName(profile, name);
            AddInt(profile, place);
            AddInt(profile, content.Length);
        }

        profile.AddRange(contents);
        var bytes = profile.ToArray();
        BinaryPrimitives.WriteInt32BigEndian(bytes, bytes.Length);
        return bytes;
    }

    private static byte[] Header()
    {
        var header = new List<byte>();
        AddInt(header, 0);
        AddInt(header, 0);
        AddInt(header, 0x04200000);
        AddName(header, "mntr");
        AddName(header, "RGB ");
        AddName(header, "XYZ ");
        AddShorts(header, 2024, 1, 1, 0, 0, 0);
        AddName(header, "acsp");
        header.AddRange(new byte[68 - header.Count]);
        AddInt(header, 0xF6D6);
        AddInt(header, 0x10000);
        AddInt(header, 0xD32D);
        header.AddRange(new byte[HeaderSize - header.Count]);
        return [.. header];
    }

    /// <summary>The curve of IEC 61966-2-1 as function type 3 (10.15): g, a, b, c, d in 1/65536.</summary>
    private static byte[] ParametricCurve()
    {
        var curve = new List<byte>();
        AddName(curve, "para");
        AddInt(curve, 0);
        AddShorts(curve, 3, 0);
        foreach (var parameter in (int[])[157286, 62119, 3417, 5073, 2651])
        {
            AddInt(curve, parameter);
        }

        return [.. curve];
    }

    /// <summary>From D65 to D50 (Bradford), row by row.</summary>
    private static byte[] AdaptationMatrix()
    {
        var matrix = new List<byte>();
        AddName(matrix, "sf32");
        AddInt(matrix, 0);
        foreach (var value in (int[])[68674, 1502, -3291, 1939, 64912, -1119, -606, 988, 49262])
        {
            AddInt(matrix, value);
        }

        return [.. matrix];
    }

    private static byte[] Xyz(int x, int y, int z)
    {
        var point = new List<byte>();
        AddName(point, "XYZ ");
        AddInt(point, 0);
        AddInt(point, x);
        AddInt(point, y);
        AddInt(point, z);
        return [.. point];
    }

    private static byte[] MultiLocalizedText(string text)
    {
        const int TextOffset = 28;
        var record = new List<byte>();
        AddName(record, "mluc");
        AddInt(record, 0);
        AddInt(record, 1);
        AddInt(record, 12);
        AddName(record, "enUS");
        AddInt(record, text.Length * 2);
        AddInt(record, TextOffset);
        foreach (var letter in text)
        {
            AddShorts(record, letter);
        }

        record.AddRange(new byte[(4 - (record.Count % 4)) % 4]);
        return [.. record];
    }

    private static void AddName(List<byte> bytes, string name)
    {
        foreach (var letter in name)
        {
            bytes.Add((byte)letter);
        }
    }

    private static void AddInt(List<byte> bytes, int value)
    {
        AddShorts(bytes, value >> 16, value & 0xFFFF);
    }

    private static void AddShorts(List<byte> bytes, params int[] values)
    {
        foreach (var value in values)
        {
            bytes.Add((byte)(value >> 8));
            bytes.Add((byte)value);
        }
    }
}
