namespace OrgLife.Documents.Layout;

/// <summary>A DICT of a CFF table: the operands of each operator, kept as they are written.</summary>
internal sealed class CffDict
{
    private const int Escape = 12;
    private const int LastOperator = 21;

    private readonly FontTable _dict;
    private readonly Dictionary<int, (int Start, int Length)> _operands = [];

    public CffDict(FontTable dict)
    {
        _dict = dict;
        var start = 0;
        for (var at = 0; at < dict.Length;)
        {
            int code = dict.U8(at);
            if (code > LastOperator)
            {
                at += CffNumbers.LengthInDict(dict, at);
                continue;
            }

            var end = at;
            at += code == Escape ? 2 : 1;
            _operands[code == Escape ? CffOperators.Escaped(dict.U8(end + 1)) : code] = (start, end - start);
            start = at;
        }
    }

    /// <summary>The operators in ascending order.</summary>
    public IEnumerable<int> Operators => _operands.Keys.OrderBy(code => code);

    public bool Has(int code) => _operands.ContainsKey(code);

    /// <summary>The operands of an operator as they are written; none where it does not occur.</summary>
    public ReadOnlySpan<byte> OperandsOf(int code) =>
        _operands.TryGetValue(code, out var place) ? _dict.Slice(place.Start, place.Length) : default;

    /// <summary>The whole-number operands of an operator, of which there must be so many.</summary>
    public int[] IntegersOf(int code, int count)
    {
        var numbers = new int[count];
        var (at, length) = _operands.TryGetValue(code, out var place) ? place : default;
        var end = at + length;
        for (var i = 0; i < count; i++)
        {
            numbers[i] = at < end
                ? CffNumbers.IntegerInDict(_dict, at)
                : throw _dict.Fault($"operator {code} of a DICT has too few operands");
            at += CffNumbers.LengthInDict(_dict, at);
        }

        return numbers;
    }
}
