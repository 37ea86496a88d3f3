namespace OrgLife.Documents;

/// <summary>支部测评 — the sheets of the ballot at the general meeting; votes stand with the members.</summary>
[Term("支部测评")]
public sealed record BranchBallot
{
    /// <summary>轮次 — the first where null (the default).</summary>
    [Term("轮次")]
    public int? Round { get; init; }

    /// <summary>填票说明 — none by default.</summary>
    [Term("填票说明")]
    public IReadOnlyList<string> Instructions { get; init => field = value ?? []; } = [];

    /// <summary>班子测评项目 — none by default.</summary>
    [Term("班子测评项目")]
    public IReadOnlyList<CommitteeBallotItem> CommitteeItems { get; init => field = value ?? []; } = [];

    /// <summary>班子测评等次 — the profile's grades where null (the default).</summary>
    [Term("班子测评等次")]
    public GradeScale? CommitteeGrades { get; init; }

    /// <summary>发出票数 — null while nothing is counted (the default).</summary>
    [Term("发出票数")]
    public int? Issued { get; init; }

    /// <summary>收回票数 — null while nothing is counted (the default).</summary>
    [Term("收回票数")]
    public int? Returned { get; init; }

    /// <summary>有效票数 — null while nothing is counted (the default).</summary>
    [Term("有效票数")]
    public int? Valid { get; init; }

    /// <summary>无效票数 — null while nothing is counted (the default).</summary>
    [Term("无效票数")]
    public int? Invalid { get; init; }

    /// <summary>监票人 — none by default.</summary>
    [Term("监票人")]
    public IReadOnlyList<string> Scrutineers { get; init => field = value ?? []; } = [];

    /// <summary>计票人 — none by default.</summary>
    [Term("计票人")]
    public IReadOnlyList<string> Tellers { get; init => field = value ?? []; } = [];
}
