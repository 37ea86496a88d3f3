namespace OrgLife.Documents;

/// <summary>问题 — one row of an issue list.</summary>
[Term("问题")]
public sealed record Issue
{
    /// <summary>对照方面 — the aspect or kind, such as 组织生活; null by default.</summary>
    [Term("对照方面")]
    public string? Aspect { get; init; }

    /// <summary>具体问题表现 — may be several paragraphs, parted by line feeds.</summary>
    [Term("具体问题表现")]
    public required string Description { get; init; }

    /// <summary>问题来源 — where it was found: 自查, 征求意见, 谈心谈话; none by default.</summary>
    [Term("问题来源")]
    public IReadOnlyList<string> Sources { get; init => field = value ?? []; } = [];

    /// <summary>责任人 — none by default.</summary>
    [Term("责任人")]
    public IReadOnlyList<string> Responsible { get; init => field = value ?? []; } = [];

    /// <summary>原因分析; null by default.</summary>
    [Term("原因分析")]
    public string? Cause { get; init; }
}
