namespace OrgLife.Documents;

/// <summary>汇总块 — the units that used the same grades; unlike grades are never added up.</summary>
[Term("汇总块")]
public sealed record RollUpBlock
{
    /// <summary>评定等次.</summary>
    [Term("评定等次")]
    public required GradeScale Grades { get; init; }

    /// <summary>单位 — in their order.</summary>
    [Term("单位")]
    public required IReadOnlyList<RollUpUnit> Units { get; init => field = value ?? []; }
}
