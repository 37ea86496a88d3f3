// The class of newer runtimes, as far as our code needs it: they sum the bytes while they deflate them.
#pragma warning disable IDE0130

namespace System.IO.Compression;

/// <summary>Writes the zlib format (RFC 1950).</summary>
internal sealed class ZLibStream : Stream
{
    private const uint AdlerModulus = 65521;

    /// <summary>So many bytes can be added before the second sum must be reduced (RFC 1950 9).</summary>
    private const int AdlerBatch = 5552;

    private readonly Stream _output;
    private readonly DeflateStream _deflate;
    private uint _a = 1;
    private uint _b;

    public ZLibStream(Stream output, CompressionLevel level)
    {
        _output = output;
        _output.Write([0x78, 0x9C], 0, 2);
        _deflate = new DeflateStream(output, level, leaveOpen: true);
    }

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override void Write(byte[] buffer, int offset, int count)
    {
        _deflate.Write(buffer, offset, count);
        for (var end = offset + count; offset < end;)
        {
            for (var batch = Math.Min(end, offset + AdlerBatch); offset < batch; offset++)
            {
                _a += buffer[offset];
                _b += _a;
            }

            _a %= AdlerModulus;
            _b %= AdlerModulus;
        }
    }

    public override void Flush() => _deflate.Flush();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _deflate.Dispose();
            _output.Write([(byte)(_b >> 8), (byte)_b, (byte)(_a >> 8), (byte)_a], 0, 4);
        }

        base.Dispose(disposing);
    }
}
