namespace OrgLife.Documents.Pdf;

/// <summary>
/// Text that says itself what it repeats. The elements of a table differ in a few digits from the ones before, and there
/// are thousands: knowing where those stand spares the search for them, which is most of the work of deflating.
/// </summary>
internal sealed class LikeText : IDisposable
{
    private readonly PooledList<Stretch> _stretches = new();

    public LikeText() => _stretches.Add(default);

    public ByteBuffer Bytes { get; } = new();

    /// <summary>What is written, part by part.</summary>
    public ReadOnlySpan<Stretch> Stretches => _stretches.Items;

    /// <summary>
    /// What is written from now on resembles what stands so far before it; 0 where nothing is known and it must be
    /// searched.
    /// </summary>
    public void Resembles(int distance) => Resembles(Bytes.Length, distance);

    /// <summary>The same of what was written from a place on, up to which all is said.</summary>
    /// <param name="start">The place.</param>
    /// <param name="distance">How far before it.</param>
    /// <param name="isOpen">Whether it may be quite different from its first different byte on.</param>
    public void Resembles(int start, int distance, bool isOpen = false)
    {
        if (_stretches[_stretches.Count - 1].Start == start)
        {
            _stretches.CutTo(_stretches.Count - 1);
        }

        var last = _stretches.Count - 1;
        if (last < 0 || _stretches[last].Distance != distance || _stretches[last].IsOpen != isOpen)
        {
            _stretches.Add(new Stretch(start, distance, isOpen));
        }
    }

    public void Clear()
    {
        Bytes.Clear();
        _stretches.Clear();
        _stretches.Add(default);
    }

    public void Dispose()
    {
        Bytes.Dispose();
        _stretches.Dispose();
    }
}
