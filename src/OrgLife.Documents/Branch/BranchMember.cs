namespace OrgLife.Documents;

/// <summary>支部党员 — a member with all that this year's papers say of him or her.</summary>
[Term("支部党员")]
public sealed record BranchMember
{
    /// <summary>党员 — as lists and ballots name the member.</summary>
    [Term("党员")]
    public required PartyMember Person { get; init; }

    /// <summary>单位职务 — null by default.</summary>
    [Term("单位职务")]
    public string? Position { get; init; }

    /// <summary>入党时间 — null by default.</summary>
    [Term("入党时间")]
    public OfficialDate? JoinedOn { get; init; }

    /// <summary>不参加测评 — a leading cadre who makes use of 可不参加; false by default.</summary>
    [Term("不参加测评")]
    public bool Skips { get; init; }

    /// <summary>本人问题 — what the member found of himself or herself; none by default.</summary>
    [Term("本人问题")]
    public IReadOnlyList<BranchIssue> Issues { get; init => field = value ?? []; } = [];

    /// <summary>民主评议 — null where nothing is known yet (the default).</summary>
    [Term("民主评议")]
    public MemberAppraisal? Appraisal { get; init; }
}
