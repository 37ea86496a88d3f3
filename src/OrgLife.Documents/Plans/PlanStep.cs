namespace OrgLife.Documents;

/// <summary>步骤 — one numbered thing to do, with its time and whom it concerns.</summary>
[Term("步骤")]
public sealed record PlanStep
{
    /// <summary>名称, without a number.</summary>
    [Term("名称")]
    public required string Title { get; init; }

    /// <summary>
    /// 时限 — printed in brackets after the name; null where the step has none (the default).
    /// </summary>
    [Term("时限")]
    public Deadline? Deadline { get; init; }

    /// <summary>
    /// 对象 — whom the step concerns, such as 党支部 or 党员; none where it concerns all (the default).
    /// </summary>
    [Term("对象")]
    public IReadOnlyList<string> Audiences { get; init => field = value ?? []; } = [];

    /// <summary>责任人 — who sees to it; none by default.</summary>
    [Term("责任人")]
    public IReadOnlyList<string> Responsible { get; init => field = value ?? []; } = [];

    /// <summary>内容 — what is done; none by default.</summary>
    [Term("内容")]
    public IReadOnlyList<PlanParagraph> Paragraphs { get; init => field = value ?? []; } = [];
}
