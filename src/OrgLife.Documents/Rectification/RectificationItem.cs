namespace OrgLife.Documents;

/// <summary>整改事项 — one row of a rectification list.</summary>
[Term("整改事项")]
public sealed record RectificationItem
{
    /// <summary>问题（整改事项） — may be several paragraphs, parted by line feeds.</summary>
    [Term("问题（整改事项）")]
    public required string Issue { get; init; }

    /// <summary>整改目标; null by default.</summary>
    [Term("整改目标")]
    public string? Goal { get; init; }

    /// <summary>整改措施 — in their order, without numbers; none by default.</summary>
    [Term("整改措施")]
    public IReadOnlyList<string> Measures { get; init => field = value ?? []; } = [];

    /// <summary>责任领导; none by default.</summary>
    [Term("责任领导")]
    public IReadOnlyList<string> Leaders { get; init => field = value ?? []; } = [];

    /// <summary>责任人; none by default.</summary>
    [Term("责任人")]
    public IReadOnlyList<string> Responsible { get; init => field = value ?? []; } = [];

    /// <summary>责任部门; none by default.</summary>
    [Term("责任部门")]
    public IReadOnlyList<string> Departments { get; init => field = value ?? []; } = [];

    /// <summary>整改时限; null by default.</summary>
    [Term("整改时限")]
    public Deadline? Deadline { get; init; }

    /// <summary>进展情况; null by default.</summary>
    [Term("进展情况")]
    public string? Progress { get; init; }

    /// <summary>完成情况; null by default.</summary>
    [Term("完成情况")]
    public string? Completion { get; init; }

    /// <summary>
    /// 销号日期 — when the matter was struck off the list; null while it is open (the default).
    /// </summary>
    [Term("销号日期")]
    public OfficialDate? ClosedOn { get; init; }

    /// <summary>备注; null by default.</summary>
    [Term("备注")]
    public string? Remark { get; init; }
}
