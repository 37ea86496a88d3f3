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
            var larger = ArrayPool<T>.Shared.Rent(Count * 2);
            Array.Copy(_items, larger, Count);
            Release();
            _items = larger;
        }

        _items[Count++] = item;
    }

    /// <summary>Empties the list, which keeps its array; for values that hold on to nothing.</summary>
    public void Clear() => Count = 0;

    public void Dispose()
    {
        Release();
        _items = [];
        Count = 0;
    }

    /// <summary>Cleared, so that the pool keeps no document alive.</summary>
    private void Release() => ArrayPool<T>.Shared.Return(_items, clearArray: true);
}
