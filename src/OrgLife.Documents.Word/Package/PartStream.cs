namespace OrgLife.Documents.Word;

/// <summary>What is written to a part on its way to the compressor: counted and summed.</summary>
internal sealed class PartStream(Deflater deflater) : Stream
{
    public int Written { get; private set; }

    public uint Crc { get; private set; }

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
        var bytes = buffer.AsSpan(offset, count);
        deflater.Add(bytes);
        Crc = Crc32.Add(Crc, bytes);
        Written = checked(Written + count);
    }

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
