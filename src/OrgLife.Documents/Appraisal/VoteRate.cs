using System.Globalization;

namespace OrgLife.Documents;

/// <summary>
/// 得票率 — how votes become a percentage: always rounded half up (四舍五入), and never bent so that a row adds up
/// to 100%.
/// </summary>
[Term("得票率")]
public sealed record VoteRate
{
    /// <summary>What stands where nothing can be divided by.</summary>
    internal const string None = "—";

    /// <summary>基数; 有效票数 by default.</summary>
    [Term("基数")]
    public RateBase Base { get; init; }

    /// <summary>小数位数, 0 to 4; two where null (the default).</summary>
    [Term("小数位数")]
    public int? Digits { get; init; }

    /// <summary>The rate of so many votes, such as <c>42.86%</c>; — where the base is 0.</summary>
    /// <param name="count">票数, not negative.</param>
    /// <param name="ballots">The ballot they were cast in.</param>
    public string Of(int count, BallotCount ballots)
    {
        var whole = BaseOf(ballots);
        if (whole <= 0)
        {
            return None;
        }

        var digits = Math.Min(Math.Max(Digits ?? 2, 0), 4);
        var scale = (long)Math.Pow(10, digits);
        var units = ((200L * scale * count) + whole) / (2L * whole);
        return ((decimal)units / scale).ToString("F" + digits, CultureInfo.InvariantCulture) + "%";
    }

    private int BaseOf(BallotCount ballots) => Base switch
    {
        RateBase.Returned => ballots.Returned,
        RateBase.Present => ballots.Present,
        RateBase.Expected => ballots.Expected,
        _ => ballots.Valid,
    };
}
