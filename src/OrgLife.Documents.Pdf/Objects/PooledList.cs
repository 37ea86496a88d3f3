using System.Buffers;

namespace OrgLife.Documents.Pdf;

/// <summary>A list in a pooled array, for what lives as long as one document is being written.</summary>
internal sealed class PooledList<T> : IDisposable
{
    private const int FirstCapacity = 256;
    private T[] _items = ArrayPool<T>.Shared.Rent(FirstCapacity);

    public int Count { get; private set; }

    public ReadOnlySpan<T> Items => _items.AsSpan(0, Count);

    public ref T this[int index] => ref _items[index];

    public void Add(T item)
    {
        if (Count == _items.Length)
        {
            Grow(Count + 1);
        }

        _items[Count++] = item;
    }

    /// <summary>Adds so many items that are all the same.</summary>
    public void Add(T item, int count)
    {
        if (_items.Length - Count < count)
        {
            Grow(Count + count);
        }

        _items.AsSpan(Count, count).Fill(item);
        Count += count;
    }

    /// <summary>Empties the list, which keeps its array; for values that hold on to nothing.</summary>
    public void Clear() => Count = 0;

    /// <summary>Takes back what is behind so many; for values that hold on to nothing.</summary>
    public void CutTo(int count) => Count = count;

    public void Dispose()
    {
        Release();
        _items = [];
        Count = 0;
    }

    private void Grow(int needed)
    {
        var larger = ArrayPool<T>.Shared.Rent(Math.Max(needed, Count * 2));
        Array.Copy(_items, larger, Count);
        Release();
        _items = larger;
    }

    /// <summary>Cleared, so that the pool keeps no document alive.</summary>
    private void Release() => ArrayPool<T>.Shared.Return(_items, clearArray: true);
}
