using System.IO.Compression;
using OrgLife.Documents.Layout;

namespace OrgLife.Documents.Pdf;

/// <summary>
/// PDF 文件 — gives objects their numbers and writes them to a stream that only goes forward. Objects without a
/// stream are gathered into object streams.
/// </summary>
internal sealed class PdfFile : IDisposable
{
    private const int EnoughToWrite = 32 * 1024;

    private readonly Stream _output;
    private readonly Zlib _zlib;
    private readonly CrossReference _places = new();
    private readonly Fingerprint _fingerprint = new();
    private readonly ObjectStream _objects = new();
    private readonly ByteBuffer _pending = new();
    private readonly ByteBuffer _entries = new();
    private readonly ByteBuffer _packed = new();
    private long _written;
    private int _objectStreamNumber;
    private bool _isObjectOpen;

    public PdfFile(Stream output, CompressionLevel level)
    {
        _output = output;
        _zlib = new Zlib(level);

        // The comment of high bytes tells programs that this is no text (ISO 19005-3 6.1.2).
        _pending.Append("%PDF-1.7\n%"u8).Append([0xE2, 0xE3, 0xCF, 0xD3, (byte)'\n']);
    }

    /// <summary>The number of the first of so many new objects.</summary>
    public int Reserve(int count = 1) => _places.Reserve(count);

    /// <summary>
    /// Begins an object that is no stream, and ends the one before; it is complete when the next begins.
    /// </summary>
    public ByteBuffer Begin(int number)
    {
        EndObject();
        if (_objects.IsFull)
        {
            WriteObjectStream();
        }

        if (_objects.Count == 0)
        {
            _objectStreamNumber = Reserve();
        }

        _places.PlaceIn(number, _objectStreamNumber, _objects.Count);
        _isObjectOpen = true;
        return _objects.Begin(number);
    }

    /// <summary>Begins an object that resembles the last of its kind.</summary>
    public ByteBuffer Begin(int number, ref ObjectPlace last)
    {
        var body = Begin(number);
        if (last.Stream == _objectStreamNumber)
        {
            Objects.Resembles(body.Length - last.Start);
        }

        last = new ObjectPlace(_objectStreamNumber, body.Length);
        return body;
    }

    /// <summary>The number of the object stream that the object begun last is in.</summary>
    public int ObjectStreamNumber => _objectStreamNumber;

    /// <summary>The objects of that stream, for those who know what their text resembles.</summary>
    public LikeText Objects => _objects.Objects;

    /// <summary>Writes a stream object at once.</summary>
    /// <param name="number">Its number.</param>
    /// <param name="entries">What its dictionary holds besides length and filter.</param>
    /// <param name="content">The bytes before compression.</param>
    public void WriteStream(int number, ReadOnlySpan<byte> entries, ReadOnlySpan<byte> content)
    {
        _packed.Clear();
        _zlib.Begin().Add(content).FinishTo(_packed);
        WritePacked(number, entries);
    }

    /// <summary>Writes a stream object whose content says what it repeats.</summary>
    public void WriteStream(int number, ReadOnlySpan<byte> entries, LikeText content)
    {
        _packed.Clear();
        _zlib.Begin().Add(content).FinishTo(_packed);
        WritePacked(number, entries);
    }

    /// <summary>Writes a font program, which comes deflated.</summary>
    public void WriteProgram(int number, ReadOnlySpan<byte> entries, FontSubset subset)
    {
        var length = subset.DeflatedLength;
        BeginStream(number, entries).Append("/Filter/FlateDecode/Length "u8).Number(length)
            .Append(">>\nstream\n"u8);
        subset.WriteDeflated(_pending.Room(length));
        _pending.Advance(length);
        _pending.Append("\nendstream\nendobj\n"u8);
    }

    /// <summary>Writes a stream object whose bytes stay as they are.</summary>
    public void WriteStreamAsIs(int number, ReadOnlySpan<byte> entries, ReadOnlySpan<byte> content)
    {
        BeginStream(number, entries);
        EndStream(content);
    }

    /// <summary>
    /// An empty buffer to put together what a stream's dictionary holds; valid until asked for again.
    /// </summary>
    public ByteBuffer Entries()
    {
        _entries.Clear();
        return _entries;
    }

    /// <summary>Writes what is left, the cross-reference and the end.</summary>
    public void Finish(int catalog, int information)
    {
        EndObject();
        WriteObjectStream();
        HandOver();
        var number = Reserve();
        var start = _written;
        _places.PlaceAt(number, start);
        using var rows = new LikeText();
        _places.WriteTo(rows);
        WriteStream(number, TrailerEntries(catalog, information), rows);
        _pending.Append("startxref\n"u8).Number(start).Append("\n%%EOF\n"u8);
        HandOver();
    }

    public void Dispose()
    {
        _places.Dispose();
        _objects.Dispose();
        _pending.Dispose();
        _entries.Dispose();
        _packed.Dispose();
        _zlib.Dispose();
    }

    private ReadOnlySpan<byte> TrailerEntries(int catalog, int information)
    {
        var entries = Entries().Append("/Type/XRef/Size "u8).Number(_places.Count)
            .Append("/Root "u8).Reference(catalog)
            .Append("/Info "u8).Reference(information)
            .Append("/ID["u8);
        _fingerprint.WriteTo(entries);
        _fingerprint.WriteTo(entries);
        return entries.Append("]/W[1 4 2]/DecodeParms<</Predictor 12/Columns 7>>"u8).Written;
    }

    private ByteBuffer BeginStream(int number, ReadOnlySpan<byte> entries)
    {
        if (_pending.Length > EnoughToWrite)
        {
            HandOver();
        }

        _places.PlaceAt(number, _written + _pending.Length);
        return _pending.Number(number).Append(" 0 obj\n<<"u8).Append(entries);
    }

    private void EndStream(ReadOnlySpan<byte> content) =>
        _pending.Append("/Length "u8).Number(content.Length).Append(">>\nstream\n"u8)
            .Append(content)
            .Append("\nendstream\nendobj\n"u8);

    private void EndObject()
    {
        if (_isObjectOpen)
        {
            _objects.EndObject();
            _isObjectOpen = false;
        }
    }

    private void WriteObjectStream()
    {
        if (_objects.Count == 0)
        {
            return;
        }

        var entries = Entries().Append("/Type/ObjStm/N "u8).Number(_objects.Count)
            .Append("/First "u8).Number(_objects.Index.Bytes.Length);
        _packed.Clear();
        _zlib.Begin().Add(_objects.Index).Add(_objects.Objects).FinishTo(_packed);
        WritePacked(_objectStreamNumber, entries.Written);
        _objects.Clear();
    }

    private void WritePacked(int number, ReadOnlySpan<byte> entries)
    {
        BeginStream(number, entries).Append("/Filter/FlateDecode"u8);
        EndStream(_packed.Written);
    }

    private void HandOver()
    {
        var bytes = _pending.Segment;
        _fingerprint.Add(bytes.AsSpan());
        _output.Write(bytes.Array!, bytes.Offset, bytes.Count);
        _written += bytes.Count;
        _pending.Clear();
    }
}
