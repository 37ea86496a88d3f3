using System.Buffers;
using System.Runtime.CompilerServices;

namespace OrgLife.Documents.Pdf;

/// <summary>Bytes to be written, in a pooled array that grows.</summary>
internal sealed class ByteBuffer : IDisposable
{
    private const int FirstCapacity = 4096;
    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(FirstCapacity);

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Length);

    /// <summary>What is written, to be changed in place.</summary>
    public Span<byte> Filled => _bytes.AsSpan(0, Length);

    public ArraySegment<byte> Segment => new(_bytes, 0, Length);

    /// <summary>
    /// Room for so many bytes behind the last; what is filled counts after <see cref="Advance"/>.
    /// </summary>
    public Span<byte> Room(int count)
    {
        if (_bytes.Length - Length < count)
        {
            Grow(Length + count);
        }

        return _bytes.AsSpan(Length);
    }

    public void Advance(int count) => Length += count;

    public ByteBuffer Append(byte value)
    {
        Room(1)[0] = value;
        Length++;
        return this;
    }

    /// <summary>Appends bytes: mostly a few that are known beforehand, which inlined is a store or two.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ByteBuffer Append(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(Room(bytes.Length));
        Length += bytes.Length;
        return this;
    }

    /// <summary>Puts bytes between those that are written.</summary>
    public void Insert(int index, ReadOnlySpan<byte> bytes)
    {
        _ = Room(bytes.Length);
        _bytes.AsSpan(index, Length - index).CopyTo(_bytes.AsSpan(index + bytes.Length));
        bytes.CopyTo(_bytes.AsSpan(index));
        Length += bytes.Length;
    }

    public void Clear() => Length = 0;

    /// <summary>Takes back what is behind so many bytes.</summary>
    public void CutTo(int length) => Length = length;

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = [];
        Length = 0;
    }

    private void Grow(int needed)
    {
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(needed, _bytes.Length * 2));
        Written.CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = larger;
    }
}
