using System.Globalization;

namespace OrgLife.Documents;

/// <summary>
/// The rates of one row. They are counted in whole units of the last digit, so that no binary fraction ever decides how a
/// half is rounded.
/// </summary>
internal sealed class RateRow
{
    private readonly IReadOnlyList<long> _units;
    private readonly long _scale;
    private readonly int _digits;

    public RateRow(VoteRate rate, IReadOnlyList<int> counts, int whole)
    {
        _digits = Math.Min(Math.Max(rate.Digits ?? VoteRate.UsualDigits, 0), 4);
        _scale = (long)Math.Pow(10, _digits);
        _units = whole > 0 ? Units(rate, counts, whole) : [];
        var empty = rate.WhenEmpty == EmptyRate.Dash ? "—" : Text(0);
        Texts = whole > 0 ? [.. _units.Select(Text)] : [.. counts.Select(_ => empty)];
        IsWhole = whole > 0 && counts.Sum(count => (long)count) == whole;
    }

    public IReadOnlyList<string> Texts { get; }

    /// <summary>Whether the votes of the row are all there are, and yet their rates do not add up to 100%.</summary>
    public bool IsOff => IsWhole && _units.Sum() != 100 * _scale;

    private bool IsWhole { get; }

    private long[] Units(VoteRate rate, IReadOnlyList<int> counts, int whole)
    {
        var shares = counts.Select(count => 100L * _scale * count).ToArray();
        return rate.Adjustment == SumAdjustment.LargestRemainder
            ? Shared(shares, whole)
            : [.. shares.Select(share => Rounded(share, whole, rate.Rounding))];
    }

    // Of equal remainders the first gets the unit.
    private static long[] Shared(long[] shares, long whole)
    {
        var units = shares.Select(share => share / whole).ToArray();
        var missing = Rounded(shares.Sum(), whole, RateRounding.HalfUp) - units.Sum();
        var largest = Enumerable.Range(0, shares.Length).OrderByDescending(index => shares[index] % whole);
        foreach (var index in largest.Take((int)missing))
        {
            units[index]++;
        }

        return units;
    }

    private static long Rounded(long dividend, long divisor, RateRounding rounding)
    {
        var (down, rest) = (dividend / divisor, dividend % divisor);
        return rounding switch
        {
            RateRounding.Down => down,
            RateRounding.HalfEven when 2 * rest == divisor => down + (down % 2),
            _ => down + (2 * rest >= divisor ? 1 : 0),
        };
    }

    private string Text(long units) =>
        ((decimal)units / _scale).ToString("F" + _digits, CultureInfo.InvariantCulture) + "%";
}
