namespace OrgLife.Documents.Pdf;

/// <summary>The rows of a PNG, unpacked and freed of their filters (PNG specification 9).</summary>
internal sealed class PngRows : IDisposable
{
    private readonly Stream _packed;
    private readonly int _step;
    private byte[] _row;
    private byte[] _above;
    private ZlibSum _sum = new();

    public PngRows(PngFile png)
    {
        _packed = png.OpenRows();
        _step = png.Header.FilterStep;
        _row = new byte[png.Header.RowBytes(png.Header.Width)];
        _above = new byte[_row.Length];
    }

    /// <summary>The checksum of what has been unpacked.</summary>
    public uint Checksum => _sum.Value;

    /// <summary>Whether nothing follows the rows read.</summary>
    public bool IsAtEnd => ReadByte() < 0;

    /// <summary>The next row, valid until the one after.</summary>
    /// <param name="length">Its bytes.</param>
    /// <param name="isFirst">Whether it begins a pass: then nothing is above it.</param>
    public ReadOnlySpan<byte> Next(int length, bool isFirst)
    {
        (_row, _above) = (_above, _row);
        if (isFirst)
        {
            Array.Clear(_above, 0, _above.Length);
        }

        var filter = Fill(length);
        var row = _row.AsSpan(0, length);
        PngFilter.Undo(filter, row, _above.AsSpan(0, length), _step);
        return row;
    }

    public void Dispose() => _packed.Dispose();

    /// <summary>Reads the filter's number, then the row.</summary>
    private int Fill(int length)
    {
        var filter = ReadByte();
        _sum.Add([(byte)filter]);
        try
        {
            for (var filled = 0; filled < length;)
            {
                var read = _packed.Read(_row, filled, length - filled);
                filled += read > 0 ? read : throw PngFile.Broken("it ends before its last row.");
            }
        }
        catch (InvalidDataException damage)
        {
            throw Damaged(damage);
        }

        _sum.Add(_row.AsSpan(0, length));
        return filter;
    }

    private int ReadByte()
    {
        try
        {
            return _packed.ReadByte();
        }
        catch (InvalidDataException damage)
        {
            throw Damaged(damage);
        }
    }

    private static PictureException Damaged(Exception cause) => PngFile.Broken("its pixels are damaged.", cause);
}
