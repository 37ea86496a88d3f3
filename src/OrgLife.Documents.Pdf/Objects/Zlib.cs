using System.Buffers.Binary;
using System.IO.Compression;

namespace OrgLife.Documents.Pdf;

/// <summary>
/// The zlib format (RFC 1950) around deflated data, as FlateDecode wants it (ISO 32000-1 7.4.4), stream by stream.
/// </summary>
internal sealed class Zlib(CompressionLevel level) : IDisposable
{
    private readonly Deflater _deflater = new(level);
    private uint _adler;

    public Zlib Begin()
    {
        _deflater.Begin();
        _adler = Adler32.OfNothing;
        return this;
    }

    public Zlib Add(ReadOnlySpan<byte> bytes)
    {
        _adler = Adler32.Add(_adler, bytes);
        _deflater.Add(bytes);
        return this;
    }

    /// <summary>Text with what it resembles, in a block of its own.</summary>
    public Zlib Add(LikeText text)
    {
        _deflater.EndBlock();
        return Add(text.Bytes.Written, text.Stretches);
    }

    public Zlib Add(ReadOnlySpan<byte> bytes, ReadOnlySpan<Stretch> stretches)
    {
        _adler = Adler32.Add(_adler, bytes);
        _deflater.Add(bytes, stretches);
        return this;
    }

    public void FinishTo(ByteBuffer packed)
    {
        packed.Append([0x78, 0x9C]).Append(_deflater.Finish());
        BinaryPrimitives.WriteUInt32BigEndian(packed.Room(sizeof(uint)), _adler);
        packed.Advance(sizeof(uint));
    }

    public void Dispose() => _deflater.Dispose();
}
