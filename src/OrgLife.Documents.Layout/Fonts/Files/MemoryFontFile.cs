namespace OrgLife.Documents.Layout;

/// <summary>A font held in memory: one that came as bytes or by a stream.</summary>
internal sealed class MemoryFontFile(byte[] bytes) : FontFile(Place, bytes.Length)
{
    private const string Place = "font in memory";

    // The largest collections in use have 130 MB; a stream may be endless.
    private const int LargestStream = 256 * 1024 * 1024;

    private readonly byte[] _bytes = bytes;

    public static MemoryFontFile CopyOf(byte[] bytes) =>
        new((byte[])(bytes ?? throw new ArgumentNullException(nameof(bytes))).Clone());

    /// <summary>Reads a stream from where it stands to its end.</summary>
    public static byte[] BytesOf(Stream stream)
    {
        _ = stream ?? throw new ArgumentNullException(nameof(stream));
        var held = new MemoryStream();
        var piece = new byte[81920];
        int count;
        while ((count = stream.Read(piece, 0, piece.Length)) > 0)
        {
            if (held.Length + count > LargestStream)
            {
                throw new FontException(Place, null, $"the stream has more than {LargestStream} bytes");
            }

            held.Write(piece, 0, count);
        }

        return held.ToArray();
    }

    protected override void Fill(long offset, byte[] bytes) =>
        Buffer.BlockCopy(_bytes, (int)offset, bytes, 0, bytes.Length);
}
