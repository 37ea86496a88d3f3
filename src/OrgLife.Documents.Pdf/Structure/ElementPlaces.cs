using OrgLife.Documents.Layout;

namespace OrgLife.Documents.Pdf;

/// <summary>
/// Where elements have been written, so that others can say what they resemble: an element the last one of its role, a
/// reference in a list the one before, a page's array the lists of kids.
/// </summary>
internal sealed class ElementPlaces : IDisposable
{
    private readonly PdfFile _file;
    private readonly long[] _lastOfRole = new long[(int)StructureRole.Figure + 1];
    private readonly PooledList<long> _lists = new();

    /// <summary>Places count on over all object streams; those before this one are in others.</summary>
    private long _streamStart = 1;
    private long _lastKid;
    private int _stream;
    private int _lastLength;

    public ElementPlaces(PdfFile file, int elements)
    {
        _file = file;
        _lists.Add(0, elements);
    }

    private ByteBuffer Bytes => _file.Objects.Bytes;

    /// <summary>An element of a role follows.</summary>
    public void BeginElement(StructureRole role)
    {
        var here = Here();
        Resemble(here, _lastOfRole[(int)role]);
        _lastOfRole[(int)role] = here;
    }

    /// <summary>A reference to a kid of an element follows.</summary>
    public void AddKid(int element, bool isFirst)
    {
        var here = Here();
        if (isFirst)
        {
            _lists[element] = here;
        }
        else
        {
            Resemble(here, _lastKid);
        }

        _lastKid = here;
    }

    /// <summary>A reference to a kid of an element follows, in a page's array.</summary>
    public void AddListed(int element, bool isFirst)
    {
        var here = Here();
        if (isFirst)
        {
            Resemble(here, _lists[element]);
        }
    }

    public void Dispose() => _lists.Dispose();

    private long Here()
    {
        if (_file.ObjectStreamNumber != _stream)
        {
            _streamStart += _lastLength + 1;
            _stream = _file.ObjectStreamNumber;
        }

        _lastLength = Bytes.Length;
        return _streamStart + Bytes.Length;
    }

    private void Resemble(long here, long other) =>
        _file.Objects.Resembles(other >= _streamStart ? (int)(here - other) : 0);
}
