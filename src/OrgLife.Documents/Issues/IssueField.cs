namespace OrgLife.Documents;

/// <summary>问题清单栏目 — what a column of an issue list shows.</summary>
public enum IssueField
{
    /// <summary>序号 — counted, never given.</summary>
    [Term("序号")]
    Number,

    /// <summary>对照方面.</summary>
    [Term("对照方面")]
    Aspect,

    /// <summary>具体问题表现.</summary>
    [Term("具体问题表现")]
    Description,

    /// <summary>问题来源.</summary>
    [Term("问题来源")]
    Sources,

    /// <summary>责任人.</summary>
    [Term("责任人")]
    Responsible,

    /// <summary>原因分析.</summary>
    [Term("原因分析")]
    Cause,
}
