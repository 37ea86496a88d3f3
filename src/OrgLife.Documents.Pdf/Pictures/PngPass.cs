namespace OrgLife.Documents.Pdf;

/// <summary>
/// A pass over a picture: the whole picture, or every so many pixels of it (PNG specification 8.2, Adam7).
/// </summary>
internal readonly record struct PngPass(int X, int Y, int StepX, int StepY, int Width, int Height)
{
    private static readonly (int X, int Y, int StepX, int StepY)[] Adam7 =
    [
        (0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2),
    ];

    /// <summary>The passes that have pixels, in order.</summary>
    public static IEnumerable<PngPass> Of(PngHeader header)
    {
        if (!header.IsInterlaced)
        {
            yield return new PngPass(0, 0, 1, 1, header.Width, header.Height);
            yield break;
        }

        foreach (var (x, y, stepX, stepY) in Adam7)
        {
            var width = (header.Width - x + stepX - 1) / stepX;
            var height = (header.Height - y + stepY - 1) / stepY;
            if (width > 0 && height > 0)
            {
                yield return new PngPass(x, y, stepX, stepY, width, height);
            }
        }
    }
}
