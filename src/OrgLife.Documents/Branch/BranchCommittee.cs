namespace OrgLife.Documents;

/// <summary>支部班子 — what the committee of the branch found of itself.</summary>
[Term("支部班子")]
public sealed record BranchCommittee
{
    /// <summary>对照检查引言 — none by default.</summary>
    [Term("对照检查引言")]
    public IReadOnlyList<string> Introduction { get; init => field = value ?? []; } = [];

    /// <summary>班子问题 — none by default.</summary>
    [Term("班子问题")]
    public IReadOnlyList<BranchIssue> Issues { get; init => field = value ?? []; } = [];
}
