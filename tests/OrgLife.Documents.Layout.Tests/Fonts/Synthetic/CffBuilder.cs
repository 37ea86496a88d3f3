namespace OrgLife.Documents.Layout.Tests;

/// <summary>Lays out a CFF table around charstrings.</summary>
internal sealed class CffBuilder(IReadOnlyList<byte[]> charstrings)
{
    public required bool IsCidKeyed { get; init; }

    public int SelectFormat { get; init; } = 3;

    public byte[] ToArray()
    {
        // Offsets have five bytes whatever their value: a first pass with any values finds the right ones.
        var (places, _) = Write(new Places());
        return Write(places).Cff;
    }

    private static byte[] Index(params byte[][] items)
    {
        var index = new BigEndian().U16(items.Length);
        if (items.Length == 0)
        {
            return index.ToArray();
        }

        var offset = 1;
        index.U8(2).U16(offset);
        foreach (var item in items)
        {
            index.U16(offset += item.Length);
        }

        return items.Aggregate(index, (written, item) => written.Bytes(item)).ToArray();
    }

    private static BigEndian Entry(BigEndian dict, int[] operators, params int[] operands)
    {
        foreach (var operand in operands)
        {
            dict.U8(29).U32(operand);
        }

        return dict.U8(operators);
    }

    private (Places Found, byte[] Cff) Write(Places places)
    {
        var cff = new BigEndian().U8(1, 0, 4, 2).Bytes(Index("Synthetic"u8.ToArray()));
        cff.Bytes(Index(Top(places))).Bytes(Index("Adobe"u8.ToArray(), "Identity"u8.ToArray()));
        cff.Bytes(Index(SyntheticCff.GlobalSubroutines));
        var found = new Places { Charset = cff.Length };
        cff.U8(2).U16(1, charstrings.Count - 2);
        found = found with { Select = cff.Length };
        cff.Bytes(Select());
        found = found with { CharStrings = cff.Length };
        cff.Bytes(Index([.. charstrings]));
        found = found with { FontDicts = cff.Length };
        cff.Bytes(Index(FontDict(places.FirstPrivate, places), FontDict(places.SecondPrivate, places)));
        found = found with { FirstPrivate = cff.Length };
        cff.Bytes(Private(500));
        found = found with { PrivateSize = cff.Length - found.FirstPrivate };
        cff.Bytes(Index(SyntheticCff.LocalSubroutines));
        found = found with { SecondPrivate = cff.Length };
        cff.Bytes(Private(1000)).Bytes(Index(SyntheticCff.LocalSubroutines));
        return (found, cff.ToArray());
    }

    private byte[] Top(Places places)
    {
        var top = new BigEndian();
        if (IsCidKeyed)
        {
            Entry(top, [12, 30], 391, 392, 0);
            Entry(top, [12, 36], places.FontDicts);
            Entry(top, [12, 37], places.Select);
        }
        else
        {
            Entry(top, [18], places.PrivateSize, places.FirstPrivate);
        }

        Entry(top, [15], places.Charset);
        Entry(top, [5], -50, -200, 1000, 800);
        return Entry(top, [17], places.CharStrings).ToArray();
    }

    private byte[] Select()
    {
        var half = charstrings.Count / 2;
        return SelectFormat == 3
            ? new BigEndian().U8(3).U16(2, 0).U8(0).U16(half).U8(1).U16(charstrings.Count).ToArray()
            : new BigEndian().U8(0).U8([.. charstrings.Select((_, i) => i < half ? 0 : 1)]).ToArray();
    }

    private static byte[] FontDict(int start, Places places) =>
        Entry(new BigEndian(), [18], places.PrivateSize, start).ToArray();

    // A fraction among the hints, then the widths, then the subroutines right behind this DICT.
    private static byte[] Private(int width)
    {
        var dict = new BigEndian().U8(30, 0x0A, 0x03, 0x9F, 12, 9);
        Entry(dict, [20], width);
        Entry(dict, [21], 600);
        return Entry(dict, [19], dict.Length + 6).ToArray();
    }

    private sealed record Places
    {
        public int Charset { get; init; }

        public int Select { get; init; }

        public int CharStrings { get; init; }

        public int FontDicts { get; init; }

        public int PrivateSize { get; init; }

        public int FirstPrivate { get; init; }

        public int SecondPrivate { get; init; }
    }
}
