using System.Buffers.Binary;

namespace OrgLife.Documents.Pdf;

/// <summary>The picture being put together: red, green and blue of each pixel, on white.</summary>
internal sealed class PngPixels(PngFile png)
{
    private const int White = 255;

    private readonly PngHeader _header = png.Header;
    private readonly byte[] _samples = new byte[png.Header.Width * png.Header.Height * 3];
    private int _length = png.Header.Width * png.Header.Height * 3;

    public ArraySegment<byte> Samples => new(_samples, 0, _length);

    /// <summary>Puts a row of a pass at its place.</summary>
    public void Put(ReadOnlySpan<byte> row, PngPass pass, int passRow)
    {
        var y = pass.Y + (passRow * pass.StepY);
        for (var i = 0; i < pass.Width; i++)
        {
            var x = pass.X + (i * pass.StepX);
            var (red, green, blue, alpha) = PixelAt(row, i);
            var at = ((y * _header.Width) + x) * 3;
            _samples[at] = OnWhite(red, alpha);
            _samples[at + 1] = OnWhite(green, alpha);
            _samples[at + 2] = OnWhite(blue, alpha);
        }
    }

    /// <summary>Keeps one sample a pixel where no pixel has a colour; whether that is so.</summary>
    public bool MakeGray()
    {
        for (var i = 0; i < _length; i += 3)
        {
            if (_samples[i] != _samples[i + 1] || _samples[i] != _samples[i + 2])
            {
                return false;
            }
        }

        _length /= 3;
        for (var i = 0; i < _length; i++)
        {
            _samples[i] = _samples[i * 3];
        }

        return true;
    }

    private static byte OnWhite(int level, int alpha) =>
        (byte)(((level * alpha) + (White * (255 - alpha)) + 127) / 255);

    private (int Red, int Green, int Blue, int Alpha) PixelAt(ReadOnlySpan<byte> row, int x)
    {
        var first = x * _header.Channels;
        switch (_header.ColourType)
        {
            case PngHeader.Palette:
                return Entry(Sample(row, first));
            case PngHeader.Rgb or PngHeader.RgbAlpha:
                var hasAlpha = _header.ColourType == PngHeader.RgbAlpha;
                var alpha = hasAlpha ? Level(row, first + 3) : KeyAlpha(row, first, 3);
                return (Level(row, first), Level(row, first + 1), Level(row, first + 2), alpha);
            default:
                var gray = Level(row, first);
                return _header.ColourType == PngHeader.GrayAlpha
                    ? (gray, gray, gray, Level(row, first + 1))
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
            if (Sample(row, first + i) != key)
            {
                return 255;
            }
        }

        return 0;
    }

    private int Sample(ReadOnlySpan<byte> row, int index)
    {
        var depth = _header.BitDepth;
        if (depth == 16)
        {
            return BinaryPrimitives.ReadUInt16BigEndian(row.Slice(index * 2));
        }

        var bit = index * depth;
        return (row[bit / 8] >> (8 - depth - (bit % 8))) & ((1 << depth) - 1);
    }

    /// <summary>A sample as 0 to 255.</summary>
    private int Level(ReadOnlySpan<byte> row, int index)
    {
        var most = (1 << _header.BitDepth) - 1;
        return ((Sample(row, index) * 255) + (most / 2)) / most;
    }
}
