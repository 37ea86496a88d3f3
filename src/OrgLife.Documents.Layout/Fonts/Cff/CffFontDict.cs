namespace OrgLife.Documents.Layout;

/// <summary>One font DICT of a CID-keyed font, or the only one of a font keyed by names.</summary>
internal sealed class CffFontDict
{
    public CffFontDict(CffTable table, CffDict dict, bool isTop)
    {
        var place = dict.Has(CffOperators.Private) ? dict.IntegersOf(CffOperators.Private, 2) : [0, 0];
        Private = new CffDict(table.Read(place[1], place[0]));
        Subroutines = Private.Has(CffOperators.Subroutines) ? SubroutinesOf(table, Private, place[1]) : null;
        // That of a top DICT stays there.
        FontMatrix = isTop ? [] : dict.OperandsOf(CffOperators.FontMatrix).ToArray();
    }

    public CffDict Private { get; }

    public CffSubroutines? Subroutines { get; }

    /// <summary>Empty where it is not stated.</summary>
    public byte[] FontMatrix { get; }

    // Their offset counts from the beginning of the Private DICT.
    private static CffSubroutines SubroutinesOf(CffTable table, CffDict dict, long start) =>
        new(table, CffIndex.Read(table, start + dict.IntegersOf(CffOperators.Subroutines, 1)[0]));
}
