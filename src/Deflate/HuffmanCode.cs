namespace OrgLife.Documents.Deflate;

/// <summary>
/// A Huffman code over an alphabet of deflate (RFC 1951 3.2.2), made from how often each symbol occurs. Of symbols alike
/// their order decides, so the same counts give the same code everywhere.
/// </summary>
internal sealed class HuffmanCode(int symbols, int longest)
{
    private const int SymbolBits = 9;
    private const int MostSymbols = DeflateSymbols.LetterCount;
    private readonly uint[] _sorted = new uint[symbols];
    private readonly int[] _depths = new int[symbols];

    /// <summary>How often each symbol occurs; filled in before <see cref="Build"/>.</summary>
    public int[] Counts { get; } = new int[symbols];

    /// <summary>How many bits each symbol has; 0 where it does not occur.</summary>
    public byte[] Lengths { get; } = new byte[symbols];

    /// <summary>The code of each symbol, to be stored from its lowest bit.</summary>
    public ushort[] Codes { get; } = new ushort[symbols];

    /// <summary>A code whose lengths are known.</summary>
    public static HuffmanCode Of(byte[] lengths)
    {
        var code = new HuffmanCode(lengths.Length, DeflateSymbols.LongestCode);
        lengths.CopyTo(code.Lengths, 0);
        code.AssignCodes();
        return code;
    }

    /// <summary>Makes lengths and codes from the counts.</summary>
    public void Build()
    {
        var used = Sort();
        // Some readers refuse a code of fewer than two symbols.
        for (var i = 0; used < 2; i++)
        {
            if (Counts[i] == 0)
            {
                Counts[i] = 1;
                used = Sort();
            }
        }

        for (var i = 0; i < used; i++)
        {
            _depths[i] = (int)(_sorted[i] >> SymbolBits);
        }

        FindDepths(_depths.AsSpan(0, used));
        AssignLengths(used);
        AssignCodes();
    }

    /// <summary>Sorts the symbols that occur, the rarest first: how many there are.</summary>
    private int Sort()
    {
        // Counted into place by how often they occur; only the many that are as frequent as there are symbols, or more
        // so, are left to be compared.
        Span<int> ends = stackalloc int[MostSymbols];
        ends = ends.Slice(0, symbols);
        ends.Clear();
        foreach (var count in Counts)
        {
            ends[Math.Min(count, symbols - 1)]++;
        }

        var (end, often) = (0, ends[symbols - 1]);
        for (var count = 1; count < symbols; count++)
        {
            (ends[count], end) = (end, end + ends[count]);
        }

        for (var i = 0; i < Counts.Length; i++)
        {
            if (Counts[i] > 0)
            {
                _sorted[ends[Math.Min(Counts[i], symbols - 1)]++] = ((uint)Counts[i] << SymbolBits) | (uint)i;
            }
        }

        Array.Sort(_sorted, end - often, often);
        return end;
    }

    /// <summary>
    /// From weights in ascending order to the depths of an optimal tree, in place (Moffat and Katajainen 1995): first
    /// inner nodes take the places of the weights they join, then parents become depths, then depths spread to leaves.
    /// </summary>
    private static void FindDepths(Span<int> nodes)
    {
        var (leaf, root, count) = (0, 0, nodes.Length);
        for (var next = 0; next < count - 1; next++)
        {
            var first = Lighter(nodes, ref leaf, ref root, next);
            var second = Lighter(nodes, ref leaf, ref root, next);
            nodes[next] = first + second;
        }

        nodes[count - 2] = 0;
        for (var next = count - 3; next >= 0; next--)
        {
            nodes[next] = nodes[nodes[next]] + 1;
        }

        var (available, depth, inner, place) = (1, 0, count - 2, count - 1);
        while (available > 0)
        {
            var used = 0;
            for (; inner >= 0 && nodes[inner] == depth; inner--)
            {
                used++;
            }

            for (; available > used; available--)
            {
                nodes[place--] = depth;
            }

            available = 2 * used;
            depth++;
        }
    }

    private static int Lighter(Span<int> nodes, ref int leaf, ref int root, int parent)
    {
        if (leaf >= nodes.Length || (root < parent && nodes[root] < nodes[leaf]))
        {
            var weight = nodes[root];
            nodes[root++] = parent;
            return weight;
        }

        return nodes[leaf++];
    }

    /// <summary>
    /// Codes that are too long are cut, and others made longer until all fit again: the rarest symbols keep the longest.
    /// </summary>
    private void AssignLengths(int used)
    {
        Span<int> perLength = stackalloc int[DeflateSymbols.LongestCode + 1];
        perLength.Clear();
        var taken = 0;
        for (var i = 0; i < used; i++)
        {
            var length = Math.Min(_depths[i], longest);
            perLength[length]++;
            taken += 1 << (longest - length);
        }

        for (; taken > 1 << longest; taken--)
        {
            var length = longest - 1;
            while (perLength[length] == 0)
            {
                length--;
            }

            perLength[length]--;
            perLength[length + 1] += 2;
            perLength[longest]--;
        }

        Array.Clear(Lengths, 0, Lengths.Length);
        var next = 0;
        for (var length = longest; length > 0; length--)
        {
            for (var i = 0; i < perLength[length]; i++)
            {
                Lengths[_sorted[next++] & ((1 << SymbolBits) - 1)] = (byte)length;
            }
        }
    }

    // Codes of one length count up in the order of the symbols, and are stored from their highest bit (3.1.1, 3.2.2).
    private void AssignCodes()
    {
        Span<uint> next = stackalloc uint[DeflateSymbols.LongestCode + 2];
        next.Clear();
        foreach (var length in Lengths)
        {
            next[length + 1]++;
        }

        next[1] = 0;
        for (var length = 2; length < next.Length; length++)
        {
            next[length] = (next[length] + next[length - 1]) << 1;
        }

        for (var i = 0; i < Lengths.Length; i++)
        {
            var length = Lengths[i];
            Codes[i] = length == 0 ? (ushort)0 : (ushort)Reversed(next[length]++, length);
        }
    }

    private static uint Reversed(uint code, int length)
    {
        code = ((code & 0x5555) << 1) | ((code >> 1) & 0x5555);
        code = ((code & 0x3333) << 2) | ((code >> 2) & 0x3333);
        code = ((code & 0x0F0F) << 4) | ((code >> 4) & 0x0F0F);
        return ((code << 8) | (code >> 8)) << 16 >> (32 - length);
    }
}
