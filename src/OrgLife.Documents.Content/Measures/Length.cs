using System.Globalization;

namespace OrgLife.Documents.Content;

/// <summary>
/// 长度 — a distance on paper, held in whole EMU (1 mm = 36,000, 1 pt = 12,700, 1 twip = 635), so that
/// millimetres, points and twips are exact and <c>==</c> needs no tolerance.
/// </summary>
/// <param name="Emu">The distance in English Metric Units (1/914,400 inch).</param>
public readonly record struct Length(long Emu) : IComparable<Length>
{
    private const long EmuPerMillimeter = 36_000;
    private const long EmuPerPoint = 12_700;
    private const long EmuPerTwip = 635;

    /// <summary>No distance.</summary>
    public static Length Zero => default;

    /// <summary>The distance in millimetres.</summary>
    public double Millimeters => (double)Emu / EmuPerMillimeter;

    /// <summary>The distance in points (1/72 inch).</summary>
    public double Points => (double)Emu / EmuPerPoint;

    /// <summary>The distance in twips (1/20 pt), rounded half away from zero to a whole number.</summary>
    public int Twips => (int)Math.Round((double)Emu / EmuPerTwip, MidpointRounding.AwayFromZero);

    /// <summary>A distance of so many millimetres, rounded to the nearest EMU.</summary>
    public static Length FromMillimeters(double millimeters) => FromUnits(millimeters, EmuPerMillimeter);

    /// <summary>A distance of so many points, rounded to the nearest EMU.</summary>
    public static Length FromPoints(double points) => FromUnits(points, EmuPerPoint);

    /// <summary>A distance of so many twips.</summary>
    public static Length FromTwips(int twips) => new(twips * EmuPerTwip);

    /// <summary>The smaller of two distances.</summary>
    public static Length Min(Length a, Length b) => a.Emu < b.Emu ? a : b;

    /// <summary>The larger of two distances.</summary>
    public static Length Max(Length a, Length b) => a.Emu > b.Emu ? a : b;

    /// <inheritdoc/>
    public int CompareTo(Length other) => Emu.CompareTo(other.Emu);

    /// <summary>The distance in millimetres with at most three decimals, such as <c>28mm</c>.</summary>
    public override string ToString() => Millimeters.ToString("0.###", CultureInfo.InvariantCulture) + "mm";

    /// <summary>The sum of two distances.</summary>
    public static Length operator +(Length a, Length b) => new(a.Emu + b.Emu);

    /// <summary>The difference of two distances.</summary>
    public static Length operator -(Length a, Length b) => new(a.Emu - b.Emu);

    /// <summary>The same distance in the other direction.</summary>
    public static Length operator -(Length a) => new(-a.Emu);

    /// <summary>So many times the distance.</summary>
    public static Length operator *(Length a, long factor) => new(a.Emu * factor);

    /// <summary>So many times the distance, rounded half away from zero to a whole EMU.</summary>
    public static Length operator *(Length a, double factor) => new(RoundToEmu(a.Emu * factor));

    /// <summary>An equal part of the distance, rounded half away from zero to a whole EMU.</summary>
    public static Length operator /(Length a, long divisor) => new(RoundToEmu((double)a.Emu / divisor));

    /// <summary>Whether the first distance is shorter.</summary>
    public static bool operator <(Length a, Length b) => a.Emu < b.Emu;

    /// <summary>Whether the first distance is longer.</summary>
    public static bool operator >(Length a, Length b) => a.Emu > b.Emu;

    /// <summary>Whether the first distance is not longer.</summary>
    public static bool operator <=(Length a, Length b) => a.Emu <= b.Emu;

    /// <summary>Whether the first distance is not shorter.</summary>
    public static bool operator >=(Length a, Length b) => a.Emu >= b.Emu;

    private static Length FromUnits(double value, long emuPerUnit)
    {
        if (double.IsNaN(value) || double.IsInfinity(value))
        {
            throw new ArgumentOutOfRangeException(nameof(value), value, "A length must be a finite number.");
        }

        return new Length(RoundToEmu(value * emuPerUnit));
    }

    private static long RoundToEmu(double emu) => (long)Math.Round(emu, MidpointRounding.AwayFromZero);
}
