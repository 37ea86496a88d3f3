namespace OrgLife.Documents.Layout;

/// <summary>A CFF table's directory: its DICTs, its subroutines, and where the charstrings lie.</summary>
internal sealed class CffFont
{
    /// <summary>The limit of the format (Adobe Technical Note 5177, appendix B).</summary>
    public const int LongestCharstring = 65_535;

    private readonly CffTable _table;
    private readonly CffIndex _charstrings;
    private readonly byte[]? _select;

    public CffFont(FaceTables tables)
    {
        _table = new CffTable(tables);
        var header = _table.Read(0, 4);
        if (header.U8(0) != 1)
        {
            throw _table.Fault($"unknown version {header.U8(0)}");
        }

        var names = CffIndex.Read(_table, header.U8(2));
        var tops = CffIndex.Read(_table, names.End);
        Top = tops.Count == 1
            ? new CffDict(_table.Read(tops[0]))
            : throw _table.Fault($"it holds {tops.Count} fonts");
        var globals = CffIndex.Read(_table, CffIndex.Read(_table, tops.End).End);
        GlobalSubroutines = new CffSubroutines(_table, globals);
        CheckCharstringType();
        _charstrings = CffIndex.Read(_table, Top.IntegersOf(CffOperators.CharStrings, 1)[0]);
        var isCidKeyed = Top.Has(CffOperators.RegistryOrderingSupplement);
        FontDicts = isCidKeyed ? ReadFontDicts() : [new CffFontDict(_table, Top, isTop: true)];
        _select = isCidKeyed ? ReadSelect() : null;
    }

    public CffDict Top { get; }

    public CffSubroutines GlobalSubroutines { get; }

    public IReadOnlyList<CffFontDict> FontDicts { get; }

    public int FontDictOf(int glyph)
    {
        var number = _select is null ? 0 : glyph < _select.Length ? _select[glyph] : 0;
        return number < FontDicts.Count
            ? number
            : throw _table.Fault($"glyph {glyph} belongs to font DICT {number} of {FontDicts.Count}");
    }

    public FontTable CharstringOf(int glyph)
    {
        var (start, length) = glyph < _charstrings.Count
            ? _charstrings[glyph]
            : throw _table.Fault($"glyph {glyph} has no charstring");
        return length <= LongestCharstring
            ? _table.Read(start, length)
            : throw _table.Fault($"the charstring of glyph {glyph} has {length} bytes");
    }

    public FontException Fault(string reason) => _table.Fault(reason);

    private void CheckCharstringType()
    {
        if (Top.Has(CffOperators.CharstringType) && Top.IntegersOf(CffOperators.CharstringType, 1)[0] != 2)
        {
            throw _table.Fault("its charstrings are not of type 2");
        }
    }

    private CffFontDict[] ReadFontDicts()
    {
        var index = CffIndex.Read(_table, Top.IntegersOf(CffOperators.FontDicts, 1)[0]);
        if (index.Count is 0 or > 256)
        {
            throw _table.Fault($"it holds {index.Count} font DICTs");
        }

        var dicts = new CffFontDict[index.Count];
        var size = 0L;
        for (var i = 0; i < dicts.Length; i++)
        {
            dicts[i] = new CffFontDict(_table, new CffDict(_table.Read(index[i])), isTop: false);
            size += dicts[i].Subroutines?.Size ?? 0;
            // 256 copies of all subroutines would not fit into memory.
            if (size > _table.Length)
            {
                throw _table.Fault("the subroutines of its font DICTs overlap");
            }
        }

        return dicts;
    }

    private byte[] ReadSelect() => FontDictSelect.Read(
        _table, Top.IntegersOf(CffOperators.FontDictSelect, 1)[0], _charstrings.Count);
}
