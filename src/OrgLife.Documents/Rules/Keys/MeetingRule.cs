namespace OrgLife.Documents;

/// <summary>会议规定 — a meeting that is held, and what it takes up, in the order that is asked for.</summary>
[Term("会议规定")]
public sealed record MeetingRule
{
    /// <summary>会议类别.</summary>
    [Term("会议类别")]
    public required MeetingKind Kind { get; init; }

    /// <summary>会议事项 — at least one.</summary>
    [Term("会议事项")]
    public required IReadOnlyList<MeetingMatter> Matters { get; init => field = value ?? []; }
}
