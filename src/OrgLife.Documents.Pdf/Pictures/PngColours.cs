namespace OrgLife.Documents.Pdf;

/// <summary>The colours of a picture, numbered as they are met; a seal has one ink, thinned to paper at its edges.</summary>
internal sealed class PngColours
{
    private const int Most = 256;

    private readonly Dictionary<int, byte> _numbers = [];
    private readonly List<byte> _palette = [];
    private int _lastColour = -1;
    private byte _lastNumber;

    /// <summary>Red, green and blue of each colour.</summary>
    public byte[] Palette => [.. _palette];

    /// <summary>Whether all are black, white or between.</summary>
    public bool AreGray { get; private set; } = true;

    /// <summary>The number of a colour; whether there is room for it.</summary>
    public bool TryNumber(ReadOnlySpan<byte> pixel, out byte number)
    {
        var colour = (pixel[0] << 16) | (pixel[1] << 8) | pixel[2];
        if (colour != _lastColour)
        {
            if (!_numbers.TryGetValue(colour, out _lastNumber) && !TryAdd(pixel, colour))
            {
                number = 0;
                return false;
            }

            _lastColour = colour;
        }

        number = _lastNumber;
        return true;
    }

    private bool TryAdd(ReadOnlySpan<byte> pixel, int colour)
    {
        if (_numbers.Count == Most)
        {
            return false;
        }

        _lastNumber = (byte)_numbers.Count;
        _numbers.Add(colour, _lastNumber);
        _palette.AddRange([pixel[0], pixel[1], pixel[2]]);
        AreGray &= pixel[0] == pixel[1] && pixel[0] == pixel[2];
        return true;
    }
}
