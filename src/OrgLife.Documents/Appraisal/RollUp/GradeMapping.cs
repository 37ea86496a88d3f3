namespace OrgLife.Documents;

/// <summary>等次对应 — how the grades of one scale are counted in another.</summary>
[Term("等次对应")]
public sealed record GradeMapping
{
    /// <summary>原等次.</summary>
    [Term("原等次")]
    public required GradeScale From { get; init; }

    /// <summary>对应等次 — for each of them one of the other scale, in their order.</summary>
    [Term("对应等次")]
    public required IReadOnlyList<string> To { get; init => field = value ?? []; }
}
