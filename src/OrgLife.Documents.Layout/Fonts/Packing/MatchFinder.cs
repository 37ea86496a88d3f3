using System.Buffers;

namespace OrgLife.Documents.Layout;

/// <summary>
/// Finds what repeats in a few hundred bytes (RFC 1951 4): the longest match among the last places where three bytes
/// stood.
/// </summary>
internal static class MatchFinder
{
    private const int HashBits = 10;
    private const int MostTries = 32;

    /// <summary>A match of three bytes saves nothing over letters unless it is near.</summary>
    private const int NearEnoughForThree = 32;

    /// <summary>
    /// Fills in symbols: a letter as itself, a match as its distance with its length in the upper half.
    /// </summary>
    public static int Find(ReadOnlySpan<byte> bytes, Span<int> symbols)
    {
        var heads = ArrayPool<int>.Shared.Rent(1 << HashBits);
        var links = ArrayPool<int>.Shared.Rent(bytes.Length);
        Array.Clear(heads, 0, 1 << HashBits);
        var count = 0;
        for (var at = 0; at < bytes.Length;)
        {
            var (length, distance) = Longest(bytes, at, heads, links);
            symbols[count++] = length == 0 ? bytes[at] : (length << 16) | distance;
            for (var end = at + Math.Max(length, 1); at < end; at++)
            {
                Note(bytes, at, heads, links);
            }
        }

        ArrayPool<int>.Shared.Return(heads);
        ArrayPool<int>.Shared.Return(links);
        return count;
    }

    private static (int Length, int Distance) Longest(
        ReadOnlySpan<byte> bytes, int at, int[] heads, int[] links)
    {
        var best = (Length: 0, Distance: 0);
        if (at + DeflateSymbols.ShortestMatch > bytes.Length)
        {
            return best;
        }

        var most = Math.Min(DeflateSymbols.LongestMatch, bytes.Length - at);
        var place = heads[Hash(bytes, at)] - 1;
        for (var tries = MostTries; place >= 0 && tries > 0 && at - place <= DeflateSymbols.FarthestMatch; tries--)
        {
            var length = 0;
            while (length < most && bytes[place + length] == bytes[at + length])
            {
                length++;
            }

            if (length > best.Length
                && (length > DeflateSymbols.ShortestMatch
                    || (length == DeflateSymbols.ShortestMatch && at - place <= NearEnoughForThree)))
            {
                best = (length, at - place);
            }

            place = links[place] - 1;
        }

        return best;
    }

    /// <summary>Places are kept one higher, so that 0 is none.</summary>
    private static void Note(ReadOnlySpan<byte> bytes, int at, int[] heads, int[] links)
    {
        if (at + DeflateSymbols.ShortestMatch <= bytes.Length)
        {
            ref var head = ref heads[Hash(bytes, at)];
            links[at] = head;
            head = at + 1;
        }
    }

    private static int Hash(ReadOnlySpan<byte> bytes, int at) => (int)(unchecked(
        ((uint)bytes[at] | ((uint)bytes[at + 1] << 8) | ((uint)bytes[at + 2] << 16)) * 0x9E3779B1)
        >> (32 - HashBits));
}
