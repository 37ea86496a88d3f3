namespace OrgLife.Documents.Pdf;

/// <summary>What the chunk IHDR says (PNG specification 11.2.2).</summary>
internal readonly record struct PngHeader(
    int Width, int Height, int BitDepth, int ColourType, bool IsInterlaced)
{
    public const int Gray = 0;
    public const int Rgb = 2;
    public const int Palette = 3;
    public const int GrayAlpha = 4;
    public const int RgbAlpha = 6;

    private const int LongestSide = 100_000;

    public int Channels => ColourType switch
    {
        Rgb => 3,
        GrayAlpha => 2,
        RgbAlpha => 4,
        _ => 1,
    };

    public bool IsValid => IsSide(Width) && IsSide(Height) && ColourType switch
    {
        Gray => BitDepth is 1 or 2 or 4 or 8 or 16,
        Palette => BitDepth is 1 or 2 or 4 or 8,
        Rgb or GrayAlpha or RgbAlpha => BitDepth is 8 or 16,
        _ => false,
    };

    /// <summary>
    /// Whole bytes from one pixel to the next, at least one: the step of the filters (9.2).
    /// </summary>
    public int FilterStep => Math.Max(1, Channels * BitDepth / 8);

    public int RowBytes(int width) => ((width * Channels * BitDepth) + 7) / 8;

    private static bool IsSide(int length) => length is > 0 and <= LongestSide;
}
