namespace OrgLife.Documents.Content;

/// <summary>图片文件 — the unchanged bytes of a PNG or JPEG file.</summary>
public sealed class ImageFile
{
    private readonly byte[] _bytes;

    /// <summary>Takes a copy of the file's bytes.</summary>
    /// <exception cref="ArgumentException">The bytes begin like neither PNG nor JPEG.</exception>
    public ImageFile(byte[] bytes)
    {
        _bytes = bytes is null ? throw new ArgumentNullException(nameof(bytes)) : (byte[])bytes.Clone();
        Format = Recognise(_bytes);
    }

    /// <summary>Which kind of file it is.</summary>
    public ImageFormat Format { get; }

    /// <summary>A copy of the file's bytes.</summary>
    public byte[] ToArray() => (byte[])_bytes.Clone();

    private static ImageFormat Recognise(byte[] bytes)
    {
        if (bytes.Length > 8 && bytes[0] == 0x89 && bytes[1] == 'P' && bytes[2] == 'N' && bytes[3] == 'G')
        {
            return ImageFormat.Png;
        }

        return bytes.Length > 4 && bytes[0] == 0xFF && bytes[1] == 0xD8 && bytes[2] == 0xFF
            ? ImageFormat.Jpeg
            : throw new ArgumentException("The picture is neither PNG nor JPEG.", nameof(bytes));
    }
}
