using System.Collections.Concurrent;

namespace OrgLife.Documents.Layout;

/// <summary>
/// What has been made of a face's glyphs, up to so many bytes; what comes later is made anew every time. So a face of
/// 50 MB never fills the memory, and what is found never differs from what is made.
/// </summary>
internal sealed class GlyphCache<T>(Func<int, T> make, Func<T, int> sizeOf, long mostBytes)
    where T : class
{
    private readonly ConcurrentDictionary<int, T> _glyphs = new();
    private long _held;

    /// <summary>The bytes held.</summary>
    public long Held => Interlocked.Read(ref _held);

    public T this[int glyph]
    {
        get
        {
            if (!_glyphs.TryGetValue(glyph, out var value))
            {
                Hold(glyph, value = make(glyph));
            }

            return value;
        }
    }

    private void Hold(int glyph, T value)
    {
        var size = sizeOf(value);
        if (Interlocked.Add(ref _held, size) > mostBytes || !_glyphs.TryAdd(glyph, value))
        {
            Interlocked.Add(ref _held, -size);
        }
    }
}
