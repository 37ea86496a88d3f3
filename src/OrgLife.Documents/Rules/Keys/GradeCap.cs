namespace OrgLife.Documents;

/// <summary>最高等次上限 — at most how many may be given the first grade of the scale.</summary>
[Term("最高等次上限")]
public sealed record GradeCap
{
    /// <summary>比例; null where a notice sets none (不定比例).</summary>
    [Term("比例")]
    public Fraction? Share { get; init; }

    /// <summary>基数; 正式党员数 by default.</summary>
    [Term("基数")]
    public CapBasis Basis { get; init; }

    /// <summary>取整; 舍去小数 by default.</summary>
    [Term("取整")]
    public CapRounding Rounding { get; init; }

    /// <summary>超过时 — how grave it is to exceed it; a warning where null: the notices say 一般.</summary>
    [Term("超过时")]
    public ProblemSeverity? Severity { get; init; }

    /// <summary>名额 — how many of so many members; null where there is no cap.</summary>
    /// <param name="members">The members that <see cref="Basis"/> counts, not negative.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    /// <exception cref="InvalidOperationException">The share has no positive denominator.</exception>
    public int? Of(int members)
    {
        if (members < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(members), members, "There are no fewer members than none.");
        }

        if (Share is { Denominator: < 1 })
        {
            throw new InvalidOperationException($"There is no share of {Share}.");
        }

        return Share is null ? null : (int)Rounded((long)members * Share.Numerator, Share.Denominator);
    }

    private long Rounded(long dividend, long divisor) => Rounding switch
    {
        CapRounding.HalfUp => ((2 * dividend) + divisor) / (2 * divisor),
        CapRounding.Ceiling => (dividend + divisor - 1) / divisor,
        _ => dividend / divisor,
    };
}
