namespace OrgLife.Documents;

/// <summary>谈心谈话范围 — who is to talk with whom, and how firmly that is asked.</summary>
[Term("谈心谈话范围")]
public sealed record TalkRule
{
    /// <summary>谈话双方.</summary>
    [Term("谈话双方")]
    public required TalkKind Between { get; init; }

    /// <summary>要求; 必谈 by default.</summary>
    [Term("要求")]
    public TalkDegree Degree { get; init; }
}
