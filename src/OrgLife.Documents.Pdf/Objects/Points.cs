using OrgLife.Documents.Content;

namespace OrgLife.Documents.Pdf;

/// <summary>Lengths in parts of a point, in whole numbers: the same on every processor.</summary>
internal static class Points
{
    private const long EmuPerPoint = 12_700;

    /// <summary>What a page's coordinates are written in: 0.01 pt is 3.5 µm.</summary>
    public static long Hundredths(Length length) => Rounded(length.Emu * 100, EmuPerPoint);

    /// <summary>What text sizes and spacing are written in.</summary>
    public static long Thousandths(Length length) => Rounded(length.Emu * 1000, EmuPerPoint);

    /// <summary>What the pen is followed in.</summary>
    public static long Millionths(Length length) => Rounded(length.Emu * 1_000_000, EmuPerPoint);

    /// <summary>The quotient rounded half away from zero.</summary>
    public static long Rounded(long dividend, long divisor) =>
        dividend < 0 ? -((-dividend + (divisor / 2)) / divisor) : (dividend + (divisor / 2)) / divisor;
}
