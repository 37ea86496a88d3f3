namespace OrgLife.Documents.Layout;

/// <summary>Subroutines of charstrings: those of all glyphs, or those of one font DICT.</summary>
internal sealed class CffSubroutines
{
    private readonly FontTable _bytes;
    private readonly CffIndex _index;
    private readonly long _start;
    private readonly int _bias;

    public CffSubroutines(CffTable table, CffIndex index)
    {
        _index = index;
        _start = index.End - (index.Count > 0 ? LengthOf(index) : 0);
        _bytes = table.Read(_start, (int)(index.End - _start));
        // Adobe Technical Note 5176, section 16.
        _bias = index.Count switch { < 1240 => 107, < 33900 => 1131, _ => 32768 };
    }

    /// <summary>How many bytes they have together.</summary>
    public int Size => _bytes.Length;

    /// <summary>The subroutine that a charstring calls by this number.</summary>
    public ReadOnlySpan<byte> Called(int number)
    {
        var item = number + _bias;
        if (item < 0 || item >= _index.Count)
        {
            throw _bytes.Fault($"a charstring calls subroutine {item} of {_index.Count}");
        }

        var (start, length) = _index[item];
        return _bytes.Slice((int)(start - _start), length);
    }

    private static long LengthOf(CffIndex index) => index.End - index[0].Start;
}
