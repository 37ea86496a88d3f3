namespace OrgLife.Documents;

/// <summary>意见 — one opinion as it was given, in the words of those who gave it.</summary>
[Term("意见")]
public sealed record OpinionEntry
{
    /// <summary>意见对象 — the committee or a member of it; null by default.</summary>
    [Term("意见对象")]
    public string? Target { get; init; }

    /// <summary>意见和建议 — the words as they were said, but for personal attacks.</summary>
    [Term("意见和建议")]
    public required string Text { get; init; }

    /// <summary>意见来源 — 党员, 群众 or 服务对象, never a name; null by default.</summary>
    [Term("意见来源")]
    public string? Source { get; init; }

    /// <summary>征求方式 — 座谈, 访谈 or 征求意见表; null by default.</summary>
    [Term("征求方式")]
    public string? Channel { get; init; }

    /// <summary>提出人数 — how many said so; null where it was not counted (the default).</summary>
    [Term("提出人数")]
    public int? Count { get; init; }

    /// <summary>采纳情况 — null by default.</summary>
    [Term("采纳情况")]
    public string? Handling { get; init; }

    /// <summary>责任人 — none by default.</summary>
    [Term("责任人")]
    public IReadOnlyList<string> Responsible { get; init => field = value ?? []; } = [];

    /// <summary>备注 — null by default.</summary>
    [Term("备注")]
    public string? Remark { get; init; }
}
