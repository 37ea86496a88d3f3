using System.Buffers.Binary;

namespace OrgLife.Documents.Pdf;

/// <summary>The picture being put together: red, green and blue of each pixel, on white.</summary>
internal sealed class PngPixels(PngFile png)
{
    private const int White = 255;

    private readonly PngHeader _header = png.Header;
    private readonly PngSamples _sampled = new(png.Header);

    /// <summary>Row by row; the first byte of each row is for the number of its filter.</summary>
    private readonly byte[] _samples = new byte[((png.Header.Width * 3) + 1) * png.Header.Height];
    private int _channels = 3;

    private int Stride => (_header.Width * _channels) + 1;

    /// <summary>Puts a row of a pass at its place.</summary>
    public void Put(ReadOnlySpan<byte> row, PngPass pass, int passRow)
    {
        var y = pass.Y + (passRow * pass.StepY);
        for (var i = 0; i < pass.Width; i++)
        {
            var x = pass.X + (i * pass.StepX);
            var (red, green, blue, alpha) = PixelAt(row, i);
            var at = (y * Stride) + 1 + (x * 3);
            _samples[at] = OnWhite(red, alpha);
            _samples[at + 1] = OnWhite(green, alpha);
            _samples[at + 2] = OnWhite(blue, alpha);
        }
    }

    /// <summary>Keeps one sample a pixel where no pixel has a colour; whether that is so.</summary>
    public bool MakeGray()
    {
        for (var y = 0; y < _header.Height; y++)
        {
            var row = _samples.AsSpan((y * Stride) + 1, Stride - 1);
            for (var i = 0; i < row.Length; i += 3)
            {
                if (row[i] != row[i + 1] || row[i] != row[i + 2])
                {
                    return false;
                }
            }
        }

        var coloured = Stride;
        _channels = 1;
        for (var y = 0; y < _header.Height; y++)
        {
            for (var x = 0; x < _header.Width; x++)
            {
                _samples[(y * Stride) + 1 + x] = _samples[(y * coloured) + 1 + (x * 3)];
            }
        }

        return true;
    }

    /// <summary>The rows, filtered; the last to be asked for.</summary>
    public ArraySegment<byte> Filtered()
    {
        var rows = new ArraySegment<byte>(_samples, 0, Stride * _header.Height);
        PngFilter.Apply(rows.AsSpan(), Stride - 1, _channels);
        return rows;
    }

    private static byte OnWhite(int level, int alpha) =>
        (byte)(((level * alpha) + (White * (255 - alpha)) + 127) / 255);

    private (int Red, int Green, int Blue, int Alpha) PixelAt(ReadOnlySpan<byte> row, int x)
    {
        var first = x * _header.Channels;
        switch (_header.ColourType)
        {
            case PngHeader.Palette:
                return Entry(_sampled.At(row, first));
            case PngHeader.Rgb or PngHeader.RgbAlpha:
                var hasAlpha = _header.ColourType == PngHeader.RgbAlpha;
                var alpha = hasAlpha ? _sampled.LevelAt(row, first + 3) : KeyAlpha(row, first, 3);
                return (_sampled.LevelAt(row, first), _sampled.LevelAt(row, first + 1), _sampled.LevelAt(row, first + 2), alpha);
            default:
                var gray = _sampled.LevelAt(row, first);
                return _header.ColourType == PngHeader.GrayAlpha
                    ? (gray, gray, gray, _sampled.LevelAt(row, first + 1))
                    : (gray, gray, gray, KeyAlpha(row, first, 1));
        }
    }

    private (int Red, int Green, int Blue, int Alpha) Entry(int index)
    {
        if ((index * 3) + 2 >= png.Palette.Length)
        {
            throw PngFile.Broken($"it uses colour {index} of a palette of {png.Palette.Length / 3}.");
        }

        return (png.Palette[index * 3], png.Palette[(index * 3) + 1], png.Palette[(index * 3) + 2],
            index < png.Transparency.Length ? png.Transparency[index] : 255);
    }

    /// <summary>0 where the pixel has the one transparent colour (11.3.2), else 255.</summary>
    private int KeyAlpha(ReadOnlySpan<byte> row, int first, int channels)
    {
        if (png.Transparency.Length < channels * 2)
        {
            return 255;
        }

        for (var i = 0; i < channels; i++)
        {
            var key = BinaryPrimitives.ReadUInt16BigEndian(png.Transparency.AsSpan(i * 2));
            if (_sampled.At(row, first + i) != key)
            {
                return 255;
            }
        }

        return 0;
    }
}
