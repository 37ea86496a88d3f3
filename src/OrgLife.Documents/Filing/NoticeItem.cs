namespace OrgLife.Documents;

/// <summary>公示事项 — one row of a public notice.</summary>
[Term("公示事项")]
public sealed record NoticeItem
{
    /// <summary>公示事项 — what is set right, or whose result it is.</summary>
    [Term("公示事项")]
    public required string Matter { get; init; }

    /// <summary>整改措施 — none by default.</summary>
    [Term("整改措施")]
    public IReadOnlyList<string> Measures { get; init => field = value ?? []; } = [];

    /// <summary>责任人 — none by default.</summary>
    [Term("责任人")]
    public IReadOnlyList<string> Responsible { get; init => field = value ?? []; } = [];

    /// <summary>整改时限 — null by default.</summary>
    [Term("整改时限")]
    public Deadline? Deadline { get; init; }

    /// <summary>完成情况 — null by default.</summary>
    [Term("完成情况")]
    public string? Completion { get; init; }

    /// <summary>评定等次 — null by default.</summary>
    [Term("评定等次")]
    public string? Grade { get; init; }

    /// <summary>备注 — null by default.</summary>
    [Term("备注")]
    public string? Remark { get; init; }
}
