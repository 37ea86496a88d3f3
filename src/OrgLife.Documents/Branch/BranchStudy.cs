namespace OrgLife.Documents;

/// <summary>支部学习 — what was studied before the meeting.</summary>
[Term("支部学习")]
public sealed record BranchStudy
{
    /// <summary>学习 — in their order.</summary>
    [Term("学习")]
    public required IReadOnlyList<StudySession> Sessions { get; init => field = value ?? []; }

    /// <summary>缺席党员的学习 — null by default.</summary>
    [Term("缺席党员的学习")]
    public string? AbsenteeStudy { get; init; }
}
