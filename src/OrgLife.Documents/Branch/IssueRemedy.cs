namespace OrgLife.Documents;

/// <summary>整改 — what is done about one issue.</summary>
[Term("整改")]
public sealed record IssueRemedy
{
    /// <summary>整改目标 — null by default.</summary>
    [Term("整改目标")]
    public string? Goal { get; init; }

    /// <summary>整改措施 — at least one.</summary>
    [Term("整改措施")]
    public required IReadOnlyList<string> Measures { get; init => field = value ?? []; }

    /// <summary>责任领导 — none by default.</summary>
    [Term("责任领导")]
    public IReadOnlyList<string> Leaders { get; init => field = value ?? []; } = [];

    /// <summary>责任部门 — none by default.</summary>
    [Term("责任部门")]
    public IReadOnlyList<string> Departments { get; init => field = value ?? []; } = [];

    /// <summary>整改时限 — null by default.</summary>
    [Term("整改时限")]
    public Deadline? Deadline { get; init; }

    /// <summary>进展情况 — null by default.</summary>
    [Term("进展情况")]
    public string? Progress { get; init; }

    /// <summary>完成情况 — null while it is not done (the default).</summary>
    [Term("完成情况")]
    public string? Completion { get; init; }

    /// <summary>销号日期 — null by default.</summary>
    [Term("销号日期")]
    public OfficialDate? ClosedOn { get; init; }
}
