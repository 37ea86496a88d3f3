namespace OrgLife.Documents;

/// <summary>准备事项 — what is done before a meeting.</summary>
public enum PreparationKind
{
    /// <summary>集中学习.</summary>
    [Term("集中学习")]
    Study,

    /// <summary>谈心谈话.</summary>
    [Term("谈心谈话")]
    Talks,

    /// <summary>征求意见.</summary>
    [Term("征求意见")]
    Opinions,

    /// <summary>查摆问题.</summary>
    [Term("查摆问题")]
    Examination,

    /// <summary>撰写材料.</summary>
    [Term("撰写材料")]
    Writing,

    /// <summary>其他.</summary>
    [Term("其他")]
    Other,
}
