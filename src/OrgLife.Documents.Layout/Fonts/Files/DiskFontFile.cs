namespace OrgLife.Documents.Layout;

/// <summary>
/// A font file on disk. Only the pieces asked for are read, since rare-character fonts have 50 MB. It is
/// opened at the first read after <see cref="Release"/> and closed with the last reference to it.
/// </summary>
internal sealed class DiskFontFile : FontFile
{
    private readonly object _gate = new();
    private readonly DateTime _written;
    private FileStream? _stream;

    private DiskFontFile(string path, long length, DateTime written)
        : base(path, length) => _written = written;

    public static DiskFontFile At(string path)
    {
        try
        {
            var file = new FileInfo(path);
            return new DiskFontFile(path, file.Length, file.LastWriteTimeUtc);
        }
        catch (Exception error) when (IsRefusal(error))
        {
            throw new FontException(path, null, "the file cannot be read: " + error.Message, error);
        }
    }

    public override void Release()
    {
        lock (_gate)
        {
            _stream?.Dispose();
            _stream = null;
        }
    }

    protected override void Fill(long offset, byte[] bytes)
    {
        lock (_gate)
        {
            try
            {
                _stream ??= Open();
                _stream.Seek(offset, SeekOrigin.Begin);
                FillFrom(_stream, bytes);
            }
            catch (Exception error) when (IsRefusal(error))
            {
                throw Fault(null, "the file cannot be read: " + error.Message, error);
            }
        }
    }

    private static bool IsRefusal(Exception error) =>
        error is IOException or UnauthorizedAccessException or NotSupportedException;

    private FileStream Open()
    {
        // Offsets learnt from an older version of the file would point anywhere.
        var file = new FileInfo(Name);
        if (!file.Exists || file.Length != Length || file.LastWriteTimeUtc != _written)
        {
            throw Fault(null, "the file has changed since it was first read");
        }

        // Pieces are far apart: a buffer would read too much. Whoever updates fonts may delete the file.
        return new FileStream(Name, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, 1);
    }

    private void FillFrom(FileStream stream, byte[] bytes)
    {
        for (var filled = 0; filled < bytes.Length;)
        {
            var count = stream.Read(bytes, filled, bytes.Length - filled);
            if (count == 0)
            {
                throw Fault(null, "the file ends early");
            }

            filled += count;
        }
    }
}
