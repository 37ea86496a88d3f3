namespace OrgLife.Documents;

/// <summary>阶段 — a part of the plan, such as 会前准备工作, with its steps.</summary>
public sealed record PlanStage
{
    /// <summary>名称, without a number.</summary>
    public required string Title { get; init; }

    /// <summary>起止时间 of the stage; null by default.</summary>
    public Period? Period { get; init; }

    /// <summary>Paragraphs before the first step; none by default.</summary>
    public IReadOnlyList<PlanParagraph> Paragraphs { get; init => field = value ?? []; } = [];

    /// <summary>步骤 — in their order; may be none where the paragraphs say it all (the default).</summary>
    public IReadOnlyList<PlanStep> Steps { get; init => field = value ?? []; } = [];
}
