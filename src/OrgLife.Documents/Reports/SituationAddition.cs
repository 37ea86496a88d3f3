namespace OrgLife.Documents;

/// <summary>补充内容 — paragraphs of the branch's own for one part of a report, set after what the figures say.</summary>
[Term("补充内容")]
public sealed record SituationAddition
{
    /// <summary>部分.</summary>
    [Term("部分")]
    public required SituationSection Section { get; init; }

    /// <summary>段落 — at least one.</summary>
    [Term("段落")]
    public required IReadOnlyList<string> Paragraphs { get; init => field = value ?? []; }
}
