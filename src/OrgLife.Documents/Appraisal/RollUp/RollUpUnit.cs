namespace OrgLife.Documents;

/// <summary>汇总单位 — one organisation with its branches.</summary>
[Term("汇总单位")]
public sealed record RollUpUnit
{
    /// <summary>名称.</summary>
    [Term("名称")]
    public required string Name { get; init; }

    /// <summary>党支部 — in their order.</summary>
    [Term("党支部")]
    public required IReadOnlyList<RollUpBranch> Branches { get; init => field = value ?? []; }
}
