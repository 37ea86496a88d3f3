namespace OrgLife.Documents.Layout;

/// <summary>
/// A Huffman code for the letters, lengths and distances of deflate (RFC 1951 3.2), the same for all glyphs of a kind of
/// font: so a subset is one block with one table, however its glyphs were coded.
/// </summary>
internal sealed class PackingCode
{
    private readonly byte[] _lengths = new byte[DeflateSymbols.LetterCount + DeflateSymbols.DistanceCount];
    private readonly ushort[] _codes = new ushort[DeflateSymbols.LetterCount + DeflateSymbols.DistanceCount];

    /// <param name="lengths">How many bits each symbol has, as hexadecimal digits: 286 letters and lengths, 30
    /// distances.</param>
    public PackingCode(string lengths)
    {
        for (var i = 0; i < _lengths.Length; i++)
        {
            _lengths[i] = (byte)(lengths[i] <= '9' ? lengths[i] - '0' : lengths[i] - 'A' + 10);
        }

        Assign(0, DeflateSymbols.LetterCount);
        Assign(DeflateSymbols.LetterCount, DeflateSymbols.DistanceCount);
    }

    /// <summary>
    /// Begins the only block of a stream: all symbols have a length of four bits, so the table of the table is flat
    /// (3.2.7).
    /// </summary>
    public void Begin(ref BitOutput output)
    {
        output.Add(1, 1);
        output.Add(2, 2);
        output.Add(DeflateSymbols.LetterCount - 257, 5);
        output.Add(DeflateSymbols.DistanceCount - 1, 5);
        output.Add(15, 4);
        for (var i = 0; i < 19; i++)
        {
            // The first three stand for repetitions.
            output.Add(i < 3 ? 0u : 4u, 3);
        }

        foreach (var length in _lengths)
        {
            output.Add(Reversed(length, 4), 4);
        }
    }

    public void Letter(ref BitOutput output, int letter) => output.Add(_codes[letter], _lengths[letter]);

    public void Match(ref BitOutput output, int length, int distance)
    {
        var symbol = DeflateSymbols.OfLength(length);
        Letter(ref output, symbol);
        output.Add((uint)(length - DeflateSymbols.LeastLength(symbol)), DeflateSymbols.LengthBits(symbol));
        symbol = DeflateSymbols.OfDistance(distance);
        Letter(ref output, DeflateSymbols.LetterCount + symbol);
        output.Add((uint)(distance - DeflateSymbols.LeastDistance(symbol)), DeflateSymbols.DistanceBits(symbol));
    }

    public void End(ref BitOutput output) => Letter(ref output, DeflateSymbols.EndOfBlock);

    /// <summary>How many bits the block takes besides what it holds.</summary>
    public int FrameBits => 17 + (19 * 3) + (_lengths.Length * 4) + _lengths[DeflateSymbols.EndOfBlock];

    // Codes of one length count up in the order of the symbols (3.2.2).
    private void Assign(int first, int count)
    {
        var code = 0u;
        for (var length = 1; length <= DeflateSymbols.LongestCode; length++)
        {
            for (var i = first; i < first + count; i++)
            {
                if (_lengths[i] == length)
                {
                    _codes[i] = (ushort)Reversed(code++, length);
                }
            }

            code <<= 1;
        }
    }

    // Codes are stored from their highest bit (3.1.1).
    private static uint Reversed(uint code, int length)
    {
        var reversed = 0u;
        for (var i = 0; i < length; i++)
        {
            reversed = (reversed << 1) | ((code >> i) & 1);
        }

        return reversed;
    }
}
