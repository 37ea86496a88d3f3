namespace OrgLife.Documents.Deflate;

/// <summary>
/// A Huffman code over an alphabet of deflate (RFC 1951 3.2.2), made from how often each symbol occurs. Of symbols alike
/// their order decides, so the same counts give the same code everywhere.
/// </summary>
internal sealed class HuffmanCode(int symbols, int longest)
{
    private const int SymbolBits = 9;

    /// <summary>The symbols that occur in their order, and with their counts from the rarest on.</summary>
    private readonly ushort[] _used = new ushort[symbols];
    private readonly uint[] _sorted = new uint[symbols];
    private readonly int[] _ends = new int[symbols];
    private readonly int[] _depths = new int[symbols];

    /// <summary>How often each symbol occurs; filled in before <see cref="Build"/>.</summary>
    public int[] Counts { get; } = new int[symbols];

    /// <summary>How many bits each symbol has; 0 where it does not occur.</summary>
    public byte[] Lengths { get; } = new byte[symbols];

    /// <summary>The code of each symbol, to be stored from its lowest bit.</summary>
    public ushort[] Codes { get; } = new ushort[symbols];

    /// <summary>How many bits all symbols take that were counted.</summary>
    public int Bits { get; private set; }

    /// <summary>A code whose lengths are known.</summary>
    public static HuffmanCode Of(byte[] lengths)
    {
        var code = new HuffmanCode(lengths.Length, DeflateSymbols.LongestCode);
        lengths.CopyTo(code.Lengths, 0);
        Array.Copy(lengths, code.Counts, lengths.Length);
        code.AssignCodes(code.Gather());
        return code;
    }

    /// <summary>Makes lengths and codes from the counts.</summary>
    public void Build()
    {
        var used = Gather();
        // Some readers refuse a code of fewer than two symbols.
        for (var i = 0; used < 2; i++)
        {
            if (Counts[i] == 0)
            {
                Counts[i] = 1;
                used = Gather();
            }
        }

        Sort(_used.AsSpan(0, used));
        for (var i = 0; i < used; i++)
        {
            _depths[i] = (int)(_sorted[i] >> SymbolBits);
        }

        FindDepths(_depths.AsSpan(0, used));
        AssignLengths(used);
        AssignCodes(used);
    }

    /// <summary>Gathers the symbols that occur: how many there are.</summary>
    private int Gather()
    {
        var (counts, symbolsUsed, used) = (Counts, _used, 0);
        for (var i = 0; i < counts.Length; i++)
        {
            symbolsUsed[used] = (ushort)i;
            used += counts[i] == 0 ? 0 : 1;
        }

        return used;
    }

    /// <summary>
    /// The rarest symbols first. They are counted into place by how often they occur; only the many that are as frequent
    /// as there are symbols, or more so, are left to be compared.
    /// </summary>
    private void Sort(ReadOnlySpan<ushort> used)
    {
        var (counts, ends, most) = (Counts, _ends, symbols - 1);
        Array.Clear(ends, 0, ends.Length);
        var largest = 0;
        foreach (var symbol in used)
        {
            var count = Math.Min(counts[symbol], most);
            ends[count]++;
            largest = Math.Max(largest, count);
        }

        var (end, often) = (0, ends[most]);
        for (var count = 1; count <= largest; count++)
        {
            (ends[count], end) = (end, end + ends[count]);
        }

        foreach (var symbol in used)
        {
            _sorted[ends[Math.Min(counts[symbol], most)]++] = ((uint)counts[symbol] << SymbolBits) | symbol;
        }

        if (often > 1)
        {
            Array.Sort(_sorted, used.Length - often, often);
        }
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

        var lengths = Lengths;
        Array.Clear(lengths, 0, lengths.Length);
        var (next, bits) = (0, 0);
        for (var length = longest; length > 0; length--)
        {
            foreach (var symbol in _sorted.AsSpan(next, perLength[length]))
            {
                lengths[(int)(symbol & ((1 << SymbolBits) - 1))] = (byte)length;
                bits += (int)(symbol >> SymbolBits) * length;
            }

            next += perLength[length];
        }

        Bits = bits;
    }

    // Codes of one length count up in the order of the symbols, and are stored from their highest bit (3.1.1, 3.2.2).
    private void AssignCodes(int used)
    {
        var (lengths, codes) = (Lengths, Codes);
        Span<uint> next = stackalloc uint[DeflateSymbols.LongestCode + 2];
        next.Clear();
        foreach (var symbol in _used.AsSpan(0, used))
        {
            next[lengths[symbol] + 1]++;
        }

        for (var length = 2; length < next.Length; length++)
        {
            next[length] = (next[length] + next[length - 1]) << 1;
        }

        foreach (var symbol in _used.AsSpan(0, used))
        {
            var length = lengths[symbol];
            codes[symbol] = (ushort)Reversed(next[length]++, length);
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
