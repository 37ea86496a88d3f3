using System.Buffers;

namespace OrgLife.Documents.Deflate;

/// <summary>
/// The letters and matches of a block, gathered before it is written: only then is it known which of them should have
/// short codes.
/// </summary>
internal sealed class SymbolBlock : IDisposable
{
    private const int MostSymbols = 16 * 1024;

    private readonly int[] _symbols = ArrayPool<int>.Shared.Rent(MostSymbols);
    private readonly HuffmanCode _letters = new(DeflateSymbols.LetterCount, DeflateSymbols.LongestCode);
    private readonly HuffmanCode _distances = new(DeflateSymbols.DistanceCount, DeflateSymbols.LongestCode);
    private readonly CodeHeader _header = new();
    private int _count;

    /// <summary>Whether a match more, or the letters of the shortest, might be too much.</summary>
    public bool IsFull => _count > MostSymbols - DeflateSymbols.ShortestMatch;

    public void AddLetter(byte letter)
    {
        _symbols[_count++] = letter;
        _letters.Counts[letter]++;
    }

    public void AddMatch(int length, int distance)
    {
        _symbols[_count++] = (length << 16) | distance;
        _letters.Counts[DeflateSymbols.OfLength(length)]++;
        _distances.Counts[DeflateSymbols.OfDistance(distance)]++;
    }

    /// <summary>Makes the codes: how many bits the block takes in them.</summary>
    public int Close()
    {
        _letters.Counts[DeflateSymbols.EndOfBlock] = 1;
        _letters.Build();
        _distances.Build();
        var bits = 3 + _header.Describe(_letters, _distances) + _letters.Bits + _distances.Bits;
        for (var i = DeflateSymbols.EndOfBlock + 1; i < DeflateSymbols.LetterCount; i++)
        {
            bits += _letters.Counts[i] * DeflateSymbols.LengthBits(i);
        }

        for (var i = 0; i < DeflateSymbols.DistanceCount; i++)
        {
            bits += _distances.Counts[i] * DeflateSymbols.DistanceBits(i);
        }

        return bits;
    }

    /// <summary>Writes the block as it was closed.</summary>
    public void Write(ref BitOutput output, bool isLast)
    {
        output.Add(isLast ? 1u : 0, 1);
        output.Add(2, 2);
        _header.Write(ref output);
        output = WithSymbols(output);
        output.Add(_letters.Codes[DeflateSymbols.EndOfBlock], _letters.Lengths[DeflateSymbols.EndOfBlock]);
    }

    /// <summary>Begins the next block.</summary>
    public void Clear()
    {
        Array.Clear(_letters.Counts, 0, _letters.Counts.Length);
        Array.Clear(_distances.Counts, 0, _distances.Counts.Length);
        _count = 0;
    }

    public void Dispose() => ArrayPool<int>.Shared.Return(_symbols);

    // The output goes by value: the processor then keeps it in registers.
    private BitOutput WithSymbols(BitOutput output)
    {
        var (letters, letterLengths) = (_letters.Codes, _letters.Lengths);
        foreach (var symbol in _symbols.AsSpan(0, _count))
        {
            if (symbol < DeflateSymbols.EndOfBlock)
            {
                output.Add(letters[symbol], letterLengths[symbol]);
            }
            else
            {
                var bits = BitsOf(symbol >> 16, symbol & 0xFFFF, out var count);
                output.Add(bits, count);
            }
        }

        return output;
    }

    // Both symbols with their further bits: at most 48 bits.
    private ulong BitsOf(int length, int distance, out int count)
    {
        var symbol = DeflateSymbols.OfLength(length);
        ulong bits = _letters.Codes[symbol];
        count = _letters.Lengths[symbol];
        bits |= (ulong)(length - DeflateSymbols.LeastLength(symbol)) << count;
        count += DeflateSymbols.LengthBits(symbol);
        symbol = DeflateSymbols.OfDistance(distance);
        bits |= (ulong)_distances.Codes[symbol] << count;
        count += _distances.Lengths[symbol];
        bits |= (ulong)(distance - DeflateSymbols.LeastDistance(symbol)) << count;
        count += DeflateSymbols.DistanceBits(symbol);
        return bits;
    }
}
