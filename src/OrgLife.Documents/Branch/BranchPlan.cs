namespace OrgLife.Documents;

/// <summary>支部工作方案 — what the plan says beyond theme, basis, branch and day.</summary>
[Term("支部工作方案")]
public sealed record BranchPlan
{
    /// <summary>目的 — null by default.</summary>
    [Term("目的")]
    public string? Purpose { get; init; }

    /// <summary>基本情况 — none by default.</summary>
    [Term("基本情况")]
    public IReadOnlyList<PlanPoint> Points { get; init => field = value ?? []; } = [];

    /// <summary>阶段 — in their order.</summary>
    [Term("阶段")]
    public required IReadOnlyList<PlanStage> Stages { get; init => field = value ?? []; }

    /// <summary>有关要求 — none by default.</summary>
    [Term("有关要求")]
    public IReadOnlyList<PlanRequirement> Requirements { get; init => field = value ?? []; } = [];
}
