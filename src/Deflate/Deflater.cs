using System.Buffers;
using System.IO.Compression;

namespace OrgLife.Documents.Deflate;

/// <summary>
/// 压缩 — deflates streams one after the other (RFC 1951). The bytes depend on what is written and on nothing else: not
/// on the runtime, and not on the pieces in which it comes.
/// </summary>
internal sealed class Deflater : IDisposable
{
    private const int History = DeflateSymbols.FarthestMatch;

    /// <summary>The most that a block may hold to be stored as it is (3.2.4).</summary>
    private const int MostStored = ushort.MaxValue;
    private const int WindowSize = History + MostStored;

    /// <summary>Bytes behind the window's end, so that words can be read across it.</summary>
    private const int Margin = 8;

    /// <summary>What a block may take besides its bits: a byte begun before, the header of a stored block.</summary>
    private const int FrameSize = 16;

    private readonly Effort _effort;
    private readonly byte[] _window = ArrayPool<byte>.Shared.Rent(WindowSize + Margin);
    private readonly SymbolBlock _block = new();
    private readonly MatchSearch _search;
    private byte[] _packed = ArrayPool<byte>.Shared.Rent(32 * 1024);
    private long _packedBits;

    /// <summary>
    /// In the window: where the block begins, up to where its symbols are found, and the end of what is there. The begin of
    /// a long block has left the window: it counts back from its start.
    /// </summary>
    private int _start;
    private int _at;
    private int _filled;

    /// <summary>The bytes before <see cref="_at"/> that repeat what stands at a distance and are in no match yet.</summary>
    private int _repeated;
    private int _distance;

    public Deflater(Effort effort)
    {
        _effort = effort;
        _search = new MatchSearch(_window, effort);
    }

    public Deflater(CompressionLevel level)
        : this(Effort.Of(level))
    {
    }

    /// <summary>Begins a stream; what was made of the last one is gone.</summary>
    public void Begin()
    {
        (_start, _at, _filled, _packedBits, _repeated) = (0, 0, 0, 0, 0);
        _block.Clear();
        _search.Begin();
    }

    /// <summary>Adds bytes and looks for what they repeat.</summary>
    public void Add(ReadOnlySpan<byte> bytes)
    {
        EndRepetition();
        while (!bytes.IsEmpty)
        {
            bytes = Take(bytes);
        }
    }

    /// <summary>
    /// Adds bytes of which it is known what they resemble: hardly anything is looked for, which is many times as fast.
    /// What resembles others is not found again later.
    /// </summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="stretches">The parts of them, the first one from their start, in ascending order.</param>
    public void Add(ReadOnlySpan<byte> bytes, ReadOnlySpan<Stretch> stretches)
    {
        FindSymbols(_filled);
        for (var (taken, next) = (0, 0); taken < bytes.Length;)
        {
            taken = bytes.Length - Take(bytes.Slice(taken)).Length;
            var shift = _filled - taken;
            for (; next < stretches.Length && stretches[next].Start < taken; next++)
            {
                var end = next + 1 < stretches.Length ? stretches[next + 1].Start : bytes.Length;
                Find(stretches[next], Math.Min(end, taken) + shift);
                if (end > taken)
                {
                    break;
                }
            }
        }
    }

    /// <summary>Says that what follows is of another kind and should have codes of its own.</summary>
    public void EndBlock()
    {
        FindSymbols(_filled);
        EndRepetition();
        if (_start < _at)
        {
            WriteBlock(isLast: false);
        }
    }

    /// <summary>Ends the stream: its bytes, valid until the next one begins.</summary>
    public ArraySegment<byte> Finish()
    {
        FindSymbols(_filled);
        EndRepetition();
        WriteBlock(isLast: true);
        return new ArraySegment<byte>(_packed, 0, checked((int)((_packedBits + 7) / 8)));
    }

    public void Dispose()
    {
        _block.Dispose();
        _search.Dispose();
        ArrayPool<byte>.Shared.Return(_window);
        ArrayPool<byte>.Shared.Return(_packed);
    }

    /// <summary>Takes as many bytes as there is room for: the others.</summary>
    private ReadOnlySpan<byte> Take(ReadOnlySpan<byte> bytes)
    {
        if (_effort.IsNone && (_filled - _start == MostStored || _filled == WindowSize))
        {
            EndBlock();
        }

        if (_filled == WindowSize)
        {
            FindSymbols(_filled);
            EndRepetition();
            Slide();
        }

        var room = Math.Min(WindowSize - _filled, _effort.IsNone ? MostStored - (_filled - _start) : int.MaxValue);
        var count = Math.Min(bytes.Length, room);
        bytes.Slice(0, count).CopyTo(_window.AsSpan(_filled));
        _filled += count;
        return bytes.Slice(count);
    }

    private void Slide()
    {
        var count = _filled - History;
        Buffer.BlockCopy(_window, count, _window, 0, History);
        (_start, _at, _filled) = (_start - count, _at - count, History);
        _search.Slide(count);
    }

    /// <summary>Finds the symbols of a stretch, up to an index.</summary>
    private void Find(in Stretch stretch, int end)
    {
        var distance = stretch.Distance;
        if (distance <= 0 || distance > Math.Min(_at, History) || _effort.IsNone)
        {
            EndRepetition();
            FindSymbols(end);
            return;
        }

        if (distance != _distance)
        {
            EndRepetition();
            _distance = distance;
        }

        Compare(end, stretch.IsOpen);
        _search.SkipTo(_at);
        FindSymbols(end);
    }

    private void FindSymbols(int end)
    {
        if (_effort.IsNone)
        {
            _at = end;
        }

        var lastDistance = 0;
        while (_at < end)
        {
            if (_block.IsFull)
            {
                WriteBlock(isLast: false);
            }

            var match = BestNear();
            if (match.Length == 0)
            {
                _block.AddLetter(_window[_at++]);
            }
            else
            {
                _block.AddMatch(match.Length, match.Distance);
                _at += match.Length;
                lastDistance = match.Distance;
            }
        }

        // A shorter match waits while a better one begins a letter later.
        Match BestNear()
        {
            var match = _search.Best(_at, end, lastDistance, leastGain: 0);
            for (var next = match; next.Length > 0 && next.Length < _effort.Patience && !_block.IsFull;)
            {
                next = _search.Best(_at + 1, end, lastDistance, match.Gain);
                if (next.Length > 0)
                {
                    _block.AddLetter(_window[_at++]);
                    match = next;
                }
            }

            return match;
        }
    }

    /// <summary>Repeats what stands at the distance; up to the first difference if that is to be searched.</summary>
    private void Compare(int end, bool isOpen)
    {
        while (_at < end)
        {
            var most = Math.Min(end - _at, DeflateSymbols.LongestMatch - _repeated);
            var equal = MatchSearch.Agreeing(_window, _at - _distance, _at, most);
            _at += equal;
            _repeated += equal;
            if (_repeated == DeflateSymbols.LongestMatch)
            {
                EndRepetition();
            }
            else if (equal < most)
            {
                EndRepetition();
                if (isOpen)
                {
                    return;
                }

                _block.AddLetter(_window[_at++]);
            }
        }
    }

    private void EndRepetition()
    {
        if (_repeated >= DeflateSymbols.ShortestMatch)
        {
            _block.AddMatch(_repeated, _distance);
        }
        else
        {
            for (var at = _at - _repeated; at < _at; at++)
            {
                _block.AddLetter(_window[at]);
            }
        }

        _repeated = 0;
        if (_block.IsFull)
        {
            WriteBlock(isLast: false);
        }
    }

    /// <summary>Writes the symbols found as a block or, where that is shorter, the bytes as they are.</summary>
    private void WriteBlock(bool isLast)
    {
        var length = _at - _start;
        var bits = _effort.IsNone ? int.MaxValue : _block.Close();
        var isStored = _start >= 0 && length <= MostStored && length + 4 <= bits / 8;
        var output = BitOutput.Behind(Room((isStored ? length : bits / 8) + FrameSize), (int)(_packedBits & 7));
        if (isStored)
        {
            Store(ref output, _window.AsSpan(_start, length), isLast);
        }
        else
        {
            _block.Write(ref output, isLast);
        }

        _packedBits = (_packedBits & ~7L) + output.BitCount;
        output.Finish();
        _block.Clear();
        _start = _at;
    }

    private static void Store(ref BitOutput output, ReadOnlySpan<byte> plain, bool isLast)
    {
        output.Add(isLast ? 1u : 0, 3);
        output.Finish();
        output.Add((uint)plain.Length | ((uint)~plain.Length << 16), 32);
        output.AddBytes(plain);
    }

    // Room behind the whole bytes there are, the one begun included.
    private Span<byte> Room(int count)
    {
        var whole = (int)(_packedBits / 8);
        if (_packed.Length - whole < count)
        {
            var larger = ArrayPool<byte>.Shared.Rent(Math.Max(whole + count, _packed.Length * 2));
            _packed.AsSpan(0, Math.Min(whole + 1, _packed.Length)).CopyTo(larger);
            ArrayPool<byte>.Shared.Return(_packed);
            _packed = larger;
        }

        return _packed.AsSpan(whole, count);
    }
}
