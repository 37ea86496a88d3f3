namespace OrgLife.Documents.Pdf;

/// <summary>对象流 — objects that are deflated together (ISO 32000-1 7.5.7).</summary>
internal sealed class ObjectStream : IDisposable
{
    /// <summary>
    /// A reader unpacks a whole object stream to get at one object, so it should not be endless.
    /// </summary>
    private const int EnoughBytes = 64 * 1024;

    private readonly ByteBuffer _index = new();
    private readonly ByteBuffer _objects = new();

    public int Count { get; private set; }

    public bool IsFull => _objects.Length > EnoughBytes;

    /// <summary>Where the next object is to be written.</summary>
    public ByteBuffer Begin(int number)
    {
        _index.Number(number).Append((byte)' ').Number(_objects.Length).Append((byte)' ');
        Count++;
        return _objects;
    }

    /// <summary>Must stand between objects that begin and end with a letter or digit.</summary>
    public void EndObject() => _objects.Append((byte)'\n');

    /// <summary>Takes the objects out: where in <paramref name="content"/> the first one begins.</summary>
    public int MoveTo(ByteBuffer content)
    {
        content.Append(_index.Written).Append(_objects.Written);
        var first = _index.Length;
        _index.Clear();
        _objects.Clear();
        Count = 0;
        return first;
    }

    public void Dispose()
    {
        _index.Dispose();
        _objects.Dispose();
    }
}
