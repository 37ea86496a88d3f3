namespace OrgLife.Documents.Pdf;

/// <summary>The rows of a PNG, unpacked and freed of their filters (PNG specification 9).</summary>
internal sealed class PngRows : IDisposable
{
    private readonly Stream _packed;
    private readonly int _step;
    private byte[] _row;
    private byte[] _above;

    public PngRows(PngFile png)
    {
        _packed = png.OpenRows();
        _step = png.Header.FilterStep;
        _row = new byte[png.Header.RowBytes(png.Header.Width)];
        _above = new byte[_row.Length];
    }

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
        for (var i = 0; i < length; i++)
        {
            var left = i < _step ? 0 : _row[i - _step];
            var corner = i < _step ? 0 : _above[i - _step];
            _row[i] += (byte)(filter switch
            {
                0 => 0,
                1 => left,
                2 => _above[i],
                3 => (left + _above[i]) / 2,
                4 => Paeth(left, _above[i], corner),
                _ => throw PngFile.Broken($"it uses filter {filter}; there are 0 to 4."),
            });
        }

        return _row.AsSpan(0, length);
    }

    public void Dispose() => _packed.Dispose();

    private static int Paeth(int left, int above, int corner)
    {
        var guess = left + above - corner;
        var toLeft = Math.Abs(guess - left);
        var toAbove = Math.Abs(guess - above);
        var toCorner = Math.Abs(guess - corner);
        if (toLeft <= toAbove && toLeft <= toCorner)
        {
            return left;
        }

        return toAbove <= toCorner ? above : corner;
    }

    /// <summary>Reads the filter's number, then the row.</summary>
    private int Fill(int length)
    {
        try
        {
            var filter = _packed.ReadByte();
            for (var filled = 0; filled < length;)
            {
                var read = _packed.Read(_row, filled, length - filled);
                filled += read > 0 ? read : throw PngFile.Broken("it ends before its last row.");
            }

            return filter;
        }
        catch (InvalidDataException damage)
        {
            throw PngFile.Broken("its pixels are damaged.", damage);
        }
    }
}
