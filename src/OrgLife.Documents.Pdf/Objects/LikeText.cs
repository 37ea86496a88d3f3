namespace OrgLife.Documents.Pdf;

/// <summary>
/// Text that says itself what it repeats. The elements of a table differ in a few digits from the ones before, and there
/// are thousands: knowing where those stand spares the search for them, which is most of the work of deflating.
/// </summary>
internal sealed class LikeText : IDisposable
{
    private readonly PooledList<(int Start, int Distance)> _stretches = new();

    public ByteBuffer Bytes { get; } = new();

    /// <summary>
    /// What is written from now on resembles what stands so far before it; 0 where nothing is known and it must be
    /// searched.
    /// </summary>
    public void Resembles(int distance)
    {
        var last = _stretches.Count - 1;
        if (last >= 0 && _stretches[last].Start == Bytes.Length)
        {
            _stretches[last].Distance = distance;
        }
        else if ((last < 0 ? 0 : _stretches[last].Distance) != distance)
        {
            _stretches.Add((Bytes.Length, distance));
        }
    }

    public void CompressTo(Deflater deflater)
    {
        var start = 0;
        var distance = 0;
        for (var i = 0; i <= _stretches.Count; i++)
        {
            var end = i < _stretches.Count ? _stretches[i].Start : Bytes.Length;
            deflater.AddLike(Bytes.Written.Slice(start, end - start), distance);
            (start, distance) = i < _stretches.Count ? _stretches[i] : default;
        }
    }

    public void Clear()
    {
        Bytes.Clear();
        _stretches.Clear();
    }

    public void Dispose()
    {
        Bytes.Dispose();
        _stretches.Dispose();
    }
}
