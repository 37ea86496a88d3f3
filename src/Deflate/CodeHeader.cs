namespace OrgLife.Documents.Deflate;

/// <summary>
/// The lengths of a block's codes as they stand before it (RFC 1951 3.2.7): runs of like lengths are told as one, and what
/// tells them has a code of its own.
/// </summary>
internal sealed class CodeHeader
{
    private const int RepeatLast = 16;
    private const int FewZeros = 17;
    private const int ManyZeros = 18;
    private const int SymbolCount = 19;
    private const int LongestCode = 7;

    /// <summary>In this order the lengths of the code's own symbols are told, so that those at the end can be left out.</summary>
    private static readonly byte[] Order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

    private readonly HuffmanCode _code = new(SymbolCount, LongestCode);
    private readonly byte[] _lengths = new byte[DeflateSymbols.LetterCount + DeflateSymbols.DistanceCount];

    /// <summary>Symbols with what follows them in the upper half.</summary>
    private readonly int[] _steps = new int[DeflateSymbols.LetterCount + DeflateSymbols.DistanceCount];
    private int _letterCount;
    private int _distanceCount;
    private int _stepCount;
    private int _toldCount;

    /// <summary>Takes the lengths of two codes: how many bits it takes to tell them.</summary>
    public int Describe(HuffmanCode letters, HuffmanCode distances)
    {
        _letterCount = CountOf(letters.Lengths, DeflateSymbols.EndOfBlock + 1);
        _distanceCount = CountOf(distances.Lengths, 1);
        Array.Copy(letters.Lengths, 0, _lengths, 0, _letterCount);
        Array.Copy(distances.Lengths, 0, _lengths, _letterCount, _distanceCount);
        Array.Clear(_code.Counts, 0, SymbolCount);
        FindRuns(_lengths.AsSpan(0, _letterCount + _distanceCount));
        _code.Build();
        _toldCount = SymbolCount;
        while (_toldCount > 4 && _code.Lengths[Order[_toldCount - 1]] == 0)
        {
            _toldCount--;
        }

        var bits = 5 + 5 + 4 + (_toldCount * 3) + _code.Bits;
        for (var i = RepeatLast; i <= ManyZeros; i++)
        {
            bits += _code.Counts[i] * ExtraBits(i);
        }

        return bits;
    }

    public void Write(ref BitOutput output)
    {
        output.Add((uint)(_letterCount - (DeflateSymbols.EndOfBlock + 1)), 5);
        output.Add((uint)(_distanceCount - 1), 5);
        output.Add((uint)(_toldCount - 4), 4);
        for (var i = 0; i < _toldCount; i++)
        {
            output.Add(_code.Lengths[Order[i]], 3);
        }

        foreach (var step in _steps.AsSpan(0, _stepCount))
        {
            var symbol = step & 0xFF;
            var length = _code.Lengths[symbol];
            output.Add(_code.Codes[symbol] | ((ulong)(step >> 16) << length), length + ExtraBits(symbol));
        }
    }

    private static int CountOf(byte[] lengths, int least)
    {
        var count = lengths.Length;
        while (count > least && lengths[count - 1] == 0)
        {
            count--;
        }

        return count;
    }

    private static int ExtraBits(int symbol) => symbol switch
    {
        RepeatLast => 2,
        FewZeros => 3,
        ManyZeros => 7,
        _ => 0,
    };

    private void FindRuns(ReadOnlySpan<byte> lengths)
    {
        var (steps, counts, step) = (_steps, _code.Counts, 0);
        for (var i = 0; i < lengths.Length;)
        {
            var length = lengths[i];
            var run = 1;
            while (i + run < lengths.Length && lengths[i + run] == length)
            {
                run++;
            }

            i += run;
            for (var isFirst = length > 0; run > 0; isFirst = false)
            {
                var (symbol, taken, least) = run < 3 || isFirst ? (length, 1, 1)
                    : length > 0 ? (RepeatLast, Math.Min(run, 6), 3)
                    : run <= 10 ? (FewZeros, run, 3)
                    : (ManyZeros, Math.Min(run, 138), 11);
                steps[step++] = symbol | ((taken - least) << 16);
                counts[symbol]++;
                run -= taken;
            }
        }

        _stepCount = step;
    }
}
