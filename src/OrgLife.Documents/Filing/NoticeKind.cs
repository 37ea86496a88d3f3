namespace OrgLife.Documents;

/// <summary>公示内容 — what is made public; notices differ.</summary>
public enum NoticeKind
{
    /// <summary>整改内容.</summary>
    [Term("整改内容")]
    Rectification,

    /// <summary>整改完成情况.</summary>
    [Term("整改完成情况")]
    Completion,

    /// <summary>整改承诺.</summary>
    [Term("整改承诺")]
    Pledges,

    /// <summary>评议结果.</summary>
    [Term("评议结果")]
    Appraisal,
}
