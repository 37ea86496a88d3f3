namespace OrgLife.Documents;

/// <summary>要求 — one requirement of a plan.</summary>
public sealed record PlanRequirement
{
    /// <summary>名称 — its heading, without a number; null where the text stands alone (the default).</summary>
    public string? Title { get; init; }

    /// <summary>内容 — at least one paragraph.</summary>
    public required IReadOnlyList<PlanParagraph> Paragraphs { get; init => field = value ?? []; }
}
