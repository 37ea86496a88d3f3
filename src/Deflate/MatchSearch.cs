using System.Buffers;
using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace OrgLife.Documents.Deflate;

/// <summary>
/// Finds what repeats in a window (RFC 1951 4): first where the last match was found, since papers repeat at steady
/// distances, then at the last places where the same four bytes stood.
/// </summary>
/// <param name="window">The bytes, with at least seven behind the last one to be read.</param>
/// <param name="effort">How long to look.</param>
internal sealed class MatchSearch(byte[] window, Effort effort) : IDisposable
{
    private const int HashBits = 13;
    private const int Reach = DeflateSymbols.FarthestMatch - 1;
    private const int Hashed = sizeof(uint);

    /// <summary>
    /// Of bytes in a long match the last ones are noted alone: what begins in their midst would be found at the place they
    /// repeat as well.
    /// </summary>
    private const int LongMatch = 64;
    private const int NotedOfLongMatch = 16;

    /// <summary>Places count on from stream to stream; long before they overflow, they begin anew.</summary>
    private const int LastOrigin = 1 << 30;

    /// <summary>What counts for a match and against it: roughly the bits that it saves and takes, four to one.</summary>
    private const int GainOfByte = 12;
    private const int PriceOfDistance = 10;
    private const int PriceOfLastDistance = 6;

    private readonly byte[] _window = window;

    /// <summary>The last place of each hash, and for each place the one before it of the same hash.</summary>
    private readonly int[] _heads = ArrayPool<int>.Shared.Rent(1 << HashBits);
    private readonly int[] _links = ArrayPool<int>.Shared.Rent(DeflateSymbols.FarthestMatch);

    /// <summary>The place of the window's first byte.</summary>
    private int _origin = LastOrigin;

    /// <summary>The place where the stream begins: what lies before belongs to others.</summary>
    private int _least;

    /// <summary>How much of the window is noted.</summary>
    private int _noted;

    /// <summary>
    /// Begins a stream at the start of the window. All places of the one before are now too far away, so none need be
    /// cleared.
    /// </summary>
    public void Begin()
    {
        _origin = (_origin + _noted + (2 * DeflateSymbols.FarthestMatch) - 1) & ~Reach;
        if (_origin >= LastOrigin)
        {
            StartOver();
        }

        (_least, _noted) = (_origin, 0);
    }

    /// <summary>Follows the bytes of the window, which have moved to its start by so many.</summary>
    public void Slide(int count)
    {
        (_origin, _noted) = (_origin + count, _noted - count);
        if (_origin >= LastOrigin)
        {
            StartOver();
        }
    }

    /// <summary>The best match, or one of no length where none gains enough. Places are asked for in order.</summary>
    /// <param name="at">The index in the window.</param>
    /// <param name="end">The end of the bytes there are.</param>
    /// <param name="lastDistance">The distance of the last match; 0 where there was none.</param>
    /// <param name="leastGain">What it must gain more than.</param>
    public Match Best(int at, int end, int lastDistance, int leastGain)
    {
        var most = Math.Min(end - at, DeflateSymbols.LongestMatch);
        if (most < Hashed)
        {
            return default;
        }

        var place = at + _origin;
        var candidate = Note(at);
        var least = Math.Max(_least, place - Reach);
        var best = new Match(0, 0, leastGain);
        if (lastDistance > 0 && place - lastDistance >= least)
        {
            var length = Agreeing(_window, at - lastDistance, at, most);
            best = Better(best, length, lastDistance, PriceOfLastDistance);
        }

        return best.Length >= effort.Enough ? best : Search(at, most, candidate, least, best);
    }

    public void Dispose()
    {
        ArrayPool<int>.Shared.Return(_heads);
        ArrayPool<int>.Shared.Return(_links);
    }

    /// <summary>Leaves out what lies before an index: nothing will be found there.</summary>
    public void SkipTo(int index) => _noted = Math.Max(_noted, index);

    private void StartOver()
    {
        Array.Clear(_heads, 0, 1 << HashBits);
        _least = _origin = DeflateSymbols.FarthestMatch;
    }

    // Notes the places up to an index and that one: the last place before it of the same hash.
    private int Note(int index)
    {
        var (window, heads, links, origin) = (_window, _heads, _links, _origin);
        var before = 0;
        var first = index - _noted > LongMatch ? index - NotedOfLongMatch : _noted;
        for (var i = first; i <= index; i++)
        {
            ref var head = ref heads[(int)(unchecked(Four(window, i) * 0x9E3779B1) >> (32 - HashBits))];
            before = head;
            head = i + origin;
            links[head & Reach] = before;
        }

        _noted = index + 1;
        return before;
    }

    // A candidate must agree where the best match so far would be exceeded.
    private Match Search(int at, int most, int candidate, int least, Match best)
    {
        var (window, links, origin) = (_window, _links, _origin);
        var probe = Math.Max(best.Length - (Hashed - 1), 0);
        var wanted = Four(window, at + probe);
        for (var tries = effort.Tries; candidate >= least && tries > 0; tries--)
        {
            var there = candidate - origin;
            if (Four(window, there + probe) == wanted)
            {
                var length = Agreeing(window, there, at, most);
                var distance = at - there;
                var bits = DeflateSymbols.DistanceBits(DeflateSymbols.OfDistance(distance));
                best = Better(best, length, distance, PriceOfDistance + bits);
                if (best.Length >= effort.Enough || best.Length == most)
                {
                    break;
                }

                probe = Math.Max(best.Length - (Hashed - 1), 0);
                wanted = Four(window, at + probe);
            }

            candidate = links[candidate & Reach];
        }

        return best;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Match Better(Match best, int length, int distance, int price)
    {
        var gain = (length * GainOfByte) - price;
        return length >= DeflateSymbols.ShortestMatch && length > best.Length && gain > best.Gain
            ? new Match(length, distance, gain)
            : best;
    }

    /// <summary>How many bytes agree at two places, up to a number.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Agreeing(byte[] window, int there, int here, int most)
    {
        for (var length = 0; length < most; length += sizeof(ulong))
        {
            var different = Eight(window, there + length) ^ Eight(window, here + length);
            if (different != 0)
            {
                return Math.Min(most, length + EqualBytes(different));
            }
        }

        return most;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int EqualBytes(ulong different)
    {
        var count = 0;
        if ((uint)different == 0)
        {
            count = 4;
            different >>= 32;
        }

        if ((ushort)different == 0)
        {
            count += 2;
            different >>= 16;
        }

        return (byte)different == 0 ? count + 1 : count;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Four(byte[] bytes, int at) => BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(at));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Eight(byte[] bytes, int at) => BinaryPrimitives.ReadUInt64LittleEndian(bytes.AsSpan(at));
}
