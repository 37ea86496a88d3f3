namespace OrgLife.Documents;

/// <summary>
/// 得票率 — how votes become percentages. By default they are rounded half up (四舍五入) to two digits, and never bent so
/// that a row adds up to 100%, as the official statistics of the Party do it.
/// </summary>
[Term("得票率")]
public sealed record VoteRate
{
    /// <summary>The digits where none are given.</summary>
    internal const int UsualDigits = 2;

    /// <summary>基数; 有效票数 by default.</summary>
    [Term("基数")]
    public RateBase Base { get; init; }

    /// <summary>弃权不计入 — whether the base of a row leaves out who marked nothing in it; false by default.</summary>
    [Term("弃权不计入")]
    public bool LeavesOutAbstentions { get; init; }

    /// <summary>小数位数, 0 to 4; two where null (the default). In a profile null leaves them open.</summary>
    [Term("小数位数")]
    public int? Digits { get; init; }

    /// <summary>舍入; 四舍五入 by default.</summary>
    [Term("舍入")]
    public RateRounding Rounding { get; init; }

    /// <summary>合计调整; 不作调整 by default.</summary>
    [Term("合计调整")]
    public SumAdjustment Adjustment { get; init; }

    /// <summary>无法计算时; — by default.</summary>
    [Term("无法计算时")]
    public EmptyRate WhenEmpty { get; init; }

    /// <summary>
    /// 注明合计误差 — whether a note under the table says so where the rates of some row do not add up to 100%; false by
    /// default.
    /// </summary>
    [Term("注明合计误差")]
    public bool HasNote { get; init; }

    /// <summary>The rate of so many votes by themselves, such as <c>42.86%</c>; the empty one where the base is 0.</summary>
    /// <param name="count">票数, not negative.</param>
    /// <param name="ballots">The ballot they were cast in.</param>
    public string Of(int count, BallotCount ballots) => new RateRow(this, [count], BaseOf(ballots)).Texts[0];

    /// <summary>The rates of a member's row, in the order of its counts.</summary>
    /// <param name="tally">The row.</param>
    /// <param name="ballots">The ballot.</param>
    public IReadOnlyList<string> Of(MemberTally tally, BallotCount ballots) => RowOf(tally, ballots).Texts;

    internal RateRow RowOf(MemberTally tally, BallotCount ballots) =>
        new(this, tally.Counts, BaseOf(ballots) - (LeavesOutAbstentions ? tally.Blank : 0));

    private int BaseOf(BallotCount ballots) => Base switch
    {
        RateBase.Returned => ballots.Returned,
        RateBase.Present => ballots.Present,
        RateBase.Expected => ballots.Expected,
        _ => ballots.Valid,
    };
}
