namespace OrgLife.Documents;

/// <summary>规定时限 — until when something is done.</summary>
[Term("规定时限")]
public sealed record RuleDeadline
{
    /// <summary>工作节点.</summary>
    [Term("工作节点")]
    public required Milestone Milestone { get; init; }

    /// <summary>时限, with a year.</summary>
    [Term("时限")]
    public required Deadline Deadline { get; init; }
}
