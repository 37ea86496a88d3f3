using System.Buffers.Binary;

namespace OrgLife.Documents.Pdf.Tests;

/// <summary>A round red seal with soft edges, made as a PNG of any kind with rows of every filter.</summary>
internal sealed record PngSketch(int BitDepth, int ColourType)
{
    public int Size { get; init; } = 37;

    private int Channels => ColourType switch { 2 => 3, 4 => 2, 6 => 4, _ => 1 };

    public byte[] ToArray()
    {
        (string, byte[])[] palette = ColourType == 3
            ? [("PLTE", [.. Enumerable.Range(0, 1 << BitDepth).SelectMany(i => Colour(i / (double)Most))])]
            : [];
        return PngBytes.Make(Size, Size, BitDepth, ColourType, Rows(), false, palette);
    }

    /// <summary>Red, green and blue of every pixel on white paper.</summary>
    public byte[] PixelsOnWhite() =>
    [
        .. Enumerable.Range(0, Size * Size).SelectMany(i => Shown(Coverage(i % Size, i / Size))),
    ];

    private int Most => (1 << BitDepth) - 1;

    private byte[] Shown(double coverage)
    {
        var level = (int)Math.Round(coverage * Most);
        var on = level * 255 / Most;
        return ColourType switch
        {
            0 => [(byte)on, (byte)on, (byte)on],
            4 => [(byte)(255 - on), (byte)(255 - on), (byte)(255 - on)],
            3 => Colour(level / (double)Most),
            6 => OnWhite(on),
            _ => Colour(coverage),
        };
    }

    // Pure red of that alpha.
    private static byte[] OnWhite(int alpha) => [255, (byte)(255 - alpha), (byte)(255 - alpha)];

    private static byte[] Colour(double coverage)
    {
        var rest = (byte)(255 - Math.Round(coverage * 255));
        return [255, rest, rest];
    }

    // 1 inside a ring, 0 outside, between on its edges.
    private double Coverage(int x, int y)
    {
        var middle = Size / 2.0;
        var distance = Math.Sqrt(Math.Pow(x + 0.5 - middle, 2) + Math.Pow(y + 0.5 - middle, 2));
        return Math.Clamp((Size / 10.0) + 0.5 - Math.Abs(distance - (middle * 0.8)), 0, 1);
    }

    private byte[] Rows()
    {
        var length = ((Size * Channels * BitDepth) + 7) / 8;
        var (rows, above) = (new List<byte>(), new byte[length]);
        for (var y = 0; y < Size; y++)
        {
            var row = Row(y, length);
            rows.Add((byte)(y % 5));
            rows.AddRange(row.Select((value, i) => (byte)(value - Expected(y % 5, row, above, i))));
            above = row;
        }

        return [.. rows];
    }

    private int Expected(int filter, byte[] row, byte[] above, int index)
    {
        var step = Math.Max(1, Channels * BitDepth / 8);
        var (left, corner) = index < step ? (0, 0) : (row[index - step], above[index - step]);
        int[] distances = [Math.Abs(above[index] - corner), Math.Abs(left - corner),
            Math.Abs(left + above[index] - (2 * corner))];
        var nearest = Array.IndexOf(distances, distances.Min());
        int[] neighbours = [left, above[index], corner];
        int[] expected = [0, left, above[index], (left + above[index]) / 2, neighbours[nearest]];
        return expected[filter];
    }

    private byte[] Row(int y, int length)
    {
        var row = new byte[length];
        for (var x = 0; x < Size; x++)
        {
            var samples = Samples(Coverage(x, y));
            for (var channel = 0; channel < Channels; channel++)
            {
                Put(row, (x * Channels) + channel, samples[channel]);
            }
        }

        return row;
    }

    private int[] Samples(double coverage)
    {
        var level = (int)Math.Round(coverage * Most);
        var scale = Most / 255;
        return ColourType switch
        {
            2 => [.. Colour(coverage).Select(part => part * scale)],
            4 => [0, level],
            6 => [Most, 0, 0, level],
            _ => [level],
        };
    }

    private void Put(byte[] row, int index, int sample)
    {
        if (BitDepth == 16)
        {
            BinaryPrimitives.WriteUInt16BigEndian(row.AsSpan(index * 2), (ushort)sample);
            return;
        }

        row[index * BitDepth / 8] |= (byte)(sample << (8 - BitDepth - (index * BitDepth % 8)));
    }
}
