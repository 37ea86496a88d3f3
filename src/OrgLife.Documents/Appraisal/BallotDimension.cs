namespace OrgLife.Documents;

/// <summary>测评内容 — one thing that is appraised apart from the grade as a whole.</summary>
[Term("测评内容")]
public sealed record BallotDimension
{
    /// <summary>类别 — merged over the contents of one category on a sheet for each member; null by default.</summary>
    [Term("类别")]
    public string? Category { get; init; }

    /// <summary>名称, such as 理想信念.</summary>
    [Term("名称")]
    public required string Name { get; init; }

    /// <summary>等次 — its own grades, such as 好、一般、差.</summary>
    [Term("等次")]
    public required GradeScale Grades { get; init; }
}
