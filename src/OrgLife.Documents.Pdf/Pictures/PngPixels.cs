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

    /// <summary>How many samples a pixel has.</summary>
    public int Channels { get; private set; } = 3;

    private int Stride => (_header.Width * Channels) + 1;

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

    /// <summary>Whether each pixel is a level of grey.</summary>
    public bool IsGray { get; private set; }

    /// <summary>The colours that the pixels number; null where the pixels are colours themselves.</summary>
    public byte[]? Palette { get; private set; }

    /// <summary>Keeps one sample a pixel where that says it all: few colours, or none.</summary>
    public void Reduce()
    {
        var colours = new PngColours();
        for (var pixel = 0; pixel < _header.Width * _header.Height; pixel++)
        {
            if (!colours.TryNumber(ColourOf(pixel), out _))
            {
                return;
            }
        }

        for (var pixel = 0; pixel < _header.Width * _header.Height; pixel++)
        {
            var colour = ColourOf(pixel);
            colours.TryNumber(colour, out var number);
            var (x, y) = (pixel % _header.Width, pixel / _header.Width);
            _samples[(y * (_header.Width + 1)) + 1 + x] = colours.AreGray ? colour[0] : number;
        }

        (IsGray, Palette, Channels) = (colours.AreGray, colours.AreGray ? null : colours.Palette, 1);
    }

    /// <summary>The rows, filtered; numbers of colours are best left as they are (PNG specification 12.8).</summary>
    public ArraySegment<byte> Filtered()
    {
        var rows = new ArraySegment<byte>(_samples, 0, Stride * _header.Height);
        if (Palette is null)
        {
            PngFilter.Apply(rows.AsSpan(), Stride - 1, Channels);
        }
        else
        {
            for (var y = 0; y < _header.Height; y++)
            {
                _samples[y * Stride] = PngFilter.None;
            }
        }

        return rows;
    }

    private ReadOnlySpan<byte> ColourOf(int pixel)
    {
        var (x, y) = (pixel % _header.Width, pixel / _header.Width);
        return _samples.AsSpan((y * ((_header.Width * 3) + 1)) + 1 + (x * 3), 3);
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
