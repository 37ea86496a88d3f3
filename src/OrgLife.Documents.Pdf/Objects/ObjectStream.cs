namespace OrgLife.Documents.Pdf;

/// <summary>对象流 — objects that are deflated together (ISO 32000-1 7.5.7).</summary>
internal sealed class ObjectStream : IDisposable
{
    /// <summary>
    /// A reader unpacks a whole object stream to get at one object, so it should not be endless.
    /// </summary>
    private const int EnoughBytes = 64 * 1024;

    private int _entryLength;

    /// <summary>The number and the place of each object.</summary>
    public LikeText Index { get; } = new();

    public LikeText Objects { get; } = new();

    public int Count { get; private set; }

    public bool IsFull => Objects.Bytes.Length > EnoughBytes;

    /// <summary>Where the next object is to be written.</summary>
    public ByteBuffer Begin(int number)
    {
        var start = Index.Bytes.Length;
        Index.Resembles(_entryLength);
        Index.Bytes.Number(number).Append((byte)' ').Number(Objects.Bytes.Length).Append((byte)' ');
        _entryLength = Index.Bytes.Length - start;
        Count++;
        Objects.Resembles(0);
        return Objects.Bytes;
    }

    /// <summary>Must stand between objects that begin and end with a letter or digit.</summary>
    public void EndObject() => Objects.Bytes.Append((byte)'\n');

    public void Clear()
    {
        Index.Clear();
        Objects.Clear();
        Count = 0;
        _entryLength = 0;
    }

    public void Dispose()
    {
        Index.Dispose();
        Objects.Dispose();
    }
}
