namespace OrgLife.Documents;

/// <summary>整改清单栏目 — what a column of a rectification list shows.</summary>
public enum RectificationField
{
    /// <summary>序号 — counted, never given.</summary>
    Number,

    /// <summary>问题（整改事项）.</summary>
    Issue,

    /// <summary>整改目标.</summary>
    Goal,

    /// <summary>整改措施.</summary>
    Measures,

    /// <summary>责任领导.</summary>
    Leaders,

    /// <summary>责任人.</summary>
    Responsible,

    /// <summary>责任部门.</summary>
    Departments,

    /// <summary>整改时限.</summary>
    Deadline,

    /// <summary>进展情况.</summary>
    Progress,

    /// <summary>完成情况.</summary>
    Completion,

    /// <summary>销号日期.</summary>
    ClosedOn,

    /// <summary>备注.</summary>
    Remark,
}
