namespace OrgLife.Documents;

/// <summary>到会人数 — how many of the members expected must be there.</summary>
[Term("到会人数")]
public sealed record QuorumRule
{
    /// <summary>比例 of 应到人数.</summary>
    [Term("比例")]
    public required Fraction Share { get; init; }

    /// <summary>须超过 — whether the very share is too few; false by default (以上 includes it).</summary>
    [Term("须超过")]
    public bool MustExceed { get; init; }

    internal bool IsMet(int present, int expected)
    {
        var (there, needed) = ((long)present * Share.Denominator, (long)expected * Share.Numerator);
        return MustExceed ? there > needed : there >= needed;
    }
}
