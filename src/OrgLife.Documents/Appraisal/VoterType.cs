namespace OrgLife.Documents;

/// <summary>填票人类别 — voters whose ballots are counted apart.</summary>
[Term("填票人类别")]
public sealed record VoterType
{
    /// <summary>名称, such as 正式党员.</summary>
    [Term("名称")]
    public required string Name { get; init; }

    /// <summary>有效票数 — their valid ballots.</summary>
    [Term("有效票数")]
    public required int Valid { get; init; }
}
