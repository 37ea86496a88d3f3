namespace OrgLife.Documents;

/// <summary>问题清单栏目 — what a column of an issue list shows.</summary>
public enum IssueField
{
    /// <summary>序号 — counted, never given.</summary>
    Number,

    /// <summary>对照方面.</summary>
    Aspect,

    /// <summary>具体问题表现.</summary>
    Description,

    /// <summary>问题来源.</summary>
    Sources,

    /// <summary>责任人.</summary>
    Responsible,

    /// <summary>原因分析.</summary>
    Cause,
}
