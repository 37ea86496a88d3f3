namespace OrgLife.Documents;

/// <summary>测评等次 — the grades of a ballot, best first.</summary>
[Term("测评等次")]
public sealed record GradeScale
{
    /// <summary>优秀、合格、基本合格、不合格.</summary>
    public static GradeScale FourGrades { get; } = new() { Labels = ["优秀", "合格", "基本合格", "不合格"] };

    /// <summary>好、一般、差.</summary>
    public static GradeScale ThreeGrades { get; } = new() { Labels = ["好", "一般", "差"] };

    /// <summary>等次名称, best first; at least two.</summary>
    [Term("等次名称")]
    public required IReadOnlyList<string> Labels { get; init => field = value ?? []; }
}
