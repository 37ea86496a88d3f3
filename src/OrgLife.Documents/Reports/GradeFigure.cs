namespace OrgLife.Documents;

/// <summary>分等次数目 — how many of one grade: members, or votes.</summary>
[Term("分等次数目")]
public sealed record GradeFigure
{
    /// <summary>等次.</summary>
    [Term("等次")]
    public required string Grade { get; init; }

    /// <summary>数目.</summary>
    [Term("数目")]
    public required int Count { get; init; }
}
