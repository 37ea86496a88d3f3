namespace OrgLife.Documents;

/// <summary>反馈内容 — a part of what a member is told.</summary>
public enum FeedbackPart
{
    /// <summary>主要优点.</summary>
    [Term("主要优点")]
    Merits,

    /// <summary>存在不足.</summary>
    [Term("存在不足")]
    Shortcomings,

    /// <summary>改进要求.</summary>
    [Term("改进要求")]
    Demands,
}
