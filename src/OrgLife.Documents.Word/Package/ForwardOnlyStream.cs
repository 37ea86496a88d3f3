namespace OrgLife.Documents.Word;

/// <summary>
/// Hides whether a stream can seek. An archive on a seekable stream goes back to fill in sizes, on others
/// it writes them behind: without this, the bytes of a file would depend on where it is written to.
/// </summary>
internal sealed class ForwardOnlyStream(Stream output) : Stream
{
    private long _written;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    // Older runtimes ask an archive's stream for its position even where it cannot seek.
    public override long Position
    {
        get => _written;
        set => throw new NotSupportedException();
    }

    public override void Write(byte[] buffer, int offset, int count)
    {
        output.Write(buffer, offset, count);
        _written += count;
    }

    public override void Flush() => output.Flush();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
