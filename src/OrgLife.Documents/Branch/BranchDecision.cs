namespace OrgLife.Documents;

/// <summary>组织评定 — who decided the grades, and what the organisation above said.</summary>
[Term("组织评定")]
public sealed record BranchDecision
{
    /// <summary>评定会议 — 党支部委员会会议 by default.</summary>
    [Term("评定会议")]
    public DecisionBody Body { get; init; }

    /// <summary>上级党组织意见 — printed where the profile asks for review or approval; null by default.</summary>
    [Term("上级党组织意见")]
    public ReviewOpinion? Review { get; init; }
}
