namespace OrgLife.Documents;

/// <summary>要求 — one requirement of a plan.</summary>
[Term("要求")]
public sealed record PlanRequirement
{
    /// <summary>名称 — its heading, without a number; null where the text stands alone (the default).</summary>
    [Term("名称")]
    public string? Title { get; init; }

    /// <summary>内容 — at least one paragraph.</summary>
    [Term("内容")]
    public required IReadOnlyList<PlanParagraph> Paragraphs { get; init => field = value ?? []; }
}
