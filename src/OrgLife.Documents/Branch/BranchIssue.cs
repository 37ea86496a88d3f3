namespace OrgLife.Documents;

/// <summary>查摆的问题 — one issue, found by a committee or a member, and what is done about it.</summary>
[Term("查摆的问题")]
public sealed record BranchIssue
{
    /// <summary>对照方面 — null by default.</summary>
    [Term("对照方面")]
    public string? Aspect { get; init; }

    /// <summary>具体问题表现 — in a sentence; the same words stand in every list.</summary>
    [Term("具体问题表现")]
    public required string Description { get; init; }

    /// <summary>问题来源 — none by default.</summary>
    [Term("问题来源")]
    public IReadOnlyList<string> Sources { get; init => field = value ?? []; } = [];

    /// <summary>责任人 — for the issue and its rectification; none by default.</summary>
    [Term("责任人")]
    public IReadOnlyList<string> Responsible { get; init => field = value ?? []; } = [];

    /// <summary>原因分析 — null by default.</summary>
    [Term("原因分析")]
    public string? Cause { get; init; }

    /// <summary>整改 — null while nothing is decided (the default).</summary>
    [Term("整改")]
    public IssueRemedy? Remedy { get; init; }
}
