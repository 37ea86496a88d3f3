namespace OrgLife.Documents;

/// <summary>等次的运用 — what follows from a grade.</summary>
[Term("等次的运用")]
public sealed record GradeConsequence
{
    /// <summary>等次.</summary>
    [Term("等次")]
    public required string Grade { get; init; }

    /// <summary>反馈内容 — what the feedback to such a member has to hold; none by default.</summary>
    [Term("反馈内容")]
    public IReadOnlyList<FeedbackPart> Feedback { get; init => field = value ?? []; } = [];

    /// <summary>须有处理措施 — whether the decision has to name measures; false by default.</summary>
    [Term("须有处理措施")]
    public bool NeedsMeasures { get; init; }

    /// <summary>处理措施 — words for the measures that the notice names; none where it names none (the default).</summary>
    [Term("处理措施")]
    public IReadOnlyList<string> Measures { get; init => field = value ?? []; } = [];
}
