namespace OrgLife.Documents;

/// <summary>测评对象 — a member as a candidate for a row of the ballot.</summary>
[Term("测评对象")]
public sealed record BallotEntry
{
    /// <summary>党员.</summary>
    [Term("党员")]
    public required PartyMember Member { get; init; }

    /// <summary>
    /// 不参加测评 — whether a leading cadre makes use of <see cref="LeaderPolicy.MaySkip"/>; false by default.
    /// </summary>
    [Term("不参加测评")]
    public bool Skips { get; init; }

    /// <summary>备注; null by default.</summary>
    [Term("备注")]
    public string? Remark { get; init; }
}
