namespace OrgLife.Documents;

/// <summary>方案要点 — a named point of a plan: 时间, 地点, 方式, 参加人员.</summary>
[Term("方案要点")]
public sealed record PlanPoint
{
    /// <summary>名称, such as 参加人员.</summary>
    [Term("名称")]
    public required string Name { get; init; }

    /// <summary>独立成段 — whether the name is a heading by itself, with the text below it; false by default.</summary>
    [Term("独立成段")]
    public bool StandsAlone { get; init; }

    /// <summary>内容.</summary>
    [Term("内容")]
    public required string Text { get; init; }
}
