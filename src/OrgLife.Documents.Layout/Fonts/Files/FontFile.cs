namespace OrgLife.Documents.Layout;

/// <summary>The bytes of a font file, fetched piece by piece, by any number of threads.</summary>
internal abstract class FontFile(string name, long length)
{
    /// <summary>The path, or a word that says the font is held in memory.</summary>
    public string Name { get; } = name;

    public long Length { get; } = length;

    /// <summary>
    /// A copy of a piece, which must lie within the file: so no piece is larger than the file.
    /// </summary>
    public byte[] Read(string? table, long offset, long length)
    {
        if (offset < 0 || length < 0 || length > int.MaxValue || offset > Length - length)
        {
            throw Fault(table, $"bytes {offset} to {offset + length} lie outside the file of {Length} bytes");
        }

        var bytes = new byte[length];
        Fill(offset, bytes);
        return bytes;
    }

    public FontException Fault(string? table, string reason, Exception? inner = null) =>
        new(Name, table, reason, inner);

    /// <summary>Lets go of the file until the next read.</summary>
    public virtual void Release()
    {
    }

    protected abstract void Fill(long offset, byte[] bytes);
}
