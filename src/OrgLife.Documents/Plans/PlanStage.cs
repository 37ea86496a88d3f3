namespace OrgLife.Documents;

/// <summary>阶段 — a part of the plan, such as 会前准备工作, with its steps.</summary>
[Term("阶段")]
public sealed record PlanStage
{
    /// <summary>名称, without a number.</summary>
    [Term("名称")]
    public required string Title { get; init; }

    /// <summary>起止时间 of the stage; null by default.</summary>
    [Term("起止时间")]
    public Period? Period { get; init; }

    /// <summary>段落 — before the first step; none by default.</summary>
    [Term("段落")]
    public IReadOnlyList<PlanParagraph> Paragraphs { get; init => field = value ?? []; } = [];

    /// <summary>步骤 — in their order; may be none where the paragraphs say it all (the default).</summary>
    [Term("步骤")]
    public IReadOnlyList<PlanStep> Steps { get; init => field = value ?? []; } = [];
}
