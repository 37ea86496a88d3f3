using System.Buffers;
using System.Runtime.CompilerServices;

namespace OrgLife.Documents.Deflate;

/// <summary>
/// The letters and matches of a block, gathered before it is written: only then is it known which of them should have
/// short codes.
/// </summary>
internal sealed class SymbolBlock : IDisposable
{
    private const int MostSymbols = 16 * 1024;

    /// <summary>
    /// A symbol of a letter or a length, the bits behind it, the symbol of a distance and the bits behind that, from
    /// the highest bit down.
    /// </summary>
    private const int LetterShift = LengthShift + 5;
    private const int LengthShift = DistanceShift + 5;
    private const int DistanceShift = 13;

    private readonly uint[] _symbols = ArrayPool<uint>.Shared.Rent(MostSymbols);
    private readonly HuffmanCode _letters = new(DeflateSymbols.LetterCount, DeflateSymbols.LongestCode);
    private readonly HuffmanCode _distances = new(DeflateSymbols.DistanceCount, DeflateSymbols.LongestCode);
    private readonly CodeHeader _header = new();
    private int _count;

    /// <summary>Whether a match more, or the letters of the shortest, might be too much.</summary>
    public bool IsFull => _count > MostSymbols - DeflateSymbols.ShortestMatch;

    public void AddLetter(byte letter)
    {
        _symbols[_count++] = (uint)letter << LetterShift;
        _letters.Counts[letter]++;
    }

    public void AddMatch(int length, int distance)
    {
        var (ofLength, ofDistance) = (DeflateSymbols.OfLength(length), DeflateSymbols.OfDistance(distance));
        _symbols[_count++] = ((uint)ofLength << LetterShift)
            | ((uint)(length - DeflateSymbols.LeastLength(ofLength)) << LengthShift)
            | ((uint)ofDistance << DistanceShift)
            | (uint)(distance - DeflateSymbols.LeastDistance(ofDistance));
        _letters.Counts[ofLength]++;
        _distances.Counts[ofDistance]++;
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

    public void Dispose() => ArrayPool<uint>.Shared.Return(_symbols);

    // The output goes by value: the processor then keeps it in registers.
    private BitOutput WithSymbols(BitOutput output)
    {
        var (letters, letterLengths) = (_letters.Codes, _letters.Lengths);
        foreach (var symbol in _symbols.AsSpan(0, _count))
        {
            var letter = (int)(symbol >> LetterShift);
            if (letter < DeflateSymbols.EndOfBlock)
            {
                output.Add(letters[letter], letterLengths[letter]);
            }
            else
            {
                var bits = BitsOfMatch(symbol, out var count);
                output.Add(bits, count);
            }
        }

        return output;
    }

    // Both symbols with their further bits: at most 48 bits.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ulong BitsOfMatch(uint match, out int count)
    {
        var length = (int)(match >> LetterShift);
        ulong bits = _letters.Codes[length];
        count = _letters.Lengths[length];
        bits |= (ulong)((match >> LengthShift) & 31) << count;
        count += DeflateSymbols.LengthBits(length);
        var distance = (int)((match >> DistanceShift) & 31);
        bits |= (ulong)_distances.Codes[distance] << count;
        count += _distances.Lengths[distance];
        bits |= (ulong)(match & ((1u << DistanceShift) - 1)) << count;
        count += DeflateSymbols.DistanceBits(distance);
        return bits;
    }
}
