namespace OrgLife.Documents;

/// <summary>参评支部 — what one branch sends to be rolled up: the summaries of all its ballots.</summary>
[Term("参评支部")]
public sealed record AppraisedBranch
{
    /// <summary>所属单位 — the organisation between the branch and the one that rolls up.</summary>
    [Term("所属单位")]
    public required string Unit { get; init; }

    /// <summary>党支部.</summary>
    [Term("党支部")]
    public required PartyOrganization Branch { get; init; }

    /// <summary>测评汇总表 — the last round counts; none where the branch has not begun (the default).</summary>
    [Term("测评汇总表")]
    public IReadOnlyList<AppraisalSummary> Summaries { get; init => field = value ?? []; } = [];

    /// <summary>党员数 — needed where there is no summary; counted from it where null (the default).</summary>
    [Term("党员数")]
    public int? Members { get; init; }
}
