namespace OrgLife.Documents;

/// <summary>整改清单栏目 — what a column of a rectification list shows.</summary>
public enum RectificationField
{
    /// <summary>序号 — counted, never given.</summary>
    [Term("序号")]
    Number,

    /// <summary>问题（整改事项）.</summary>
    [Term("问题（整改事项）")]
    Issue,

    /// <summary>整改目标.</summary>
    [Term("整改目标")]
    Goal,

    /// <summary>整改措施.</summary>
    [Term("整改措施")]
    Measures,

    /// <summary>责任领导.</summary>
    [Term("责任领导")]
    Leaders,

    /// <summary>责任人.</summary>
    [Term("责任人")]
    Responsible,

    /// <summary>责任部门.</summary>
    [Term("责任部门")]
    Departments,

    /// <summary>整改时限.</summary>
    [Term("整改时限")]
    Deadline,

    /// <summary>进展情况.</summary>
    [Term("进展情况")]
    Progress,

    /// <summary>完成情况.</summary>
    [Term("完成情况")]
    Completion,

    /// <summary>销号日期.</summary>
    [Term("销号日期")]
    ClosedOn,

    /// <summary>备注.</summary>
    [Term("备注")]
    Remark,
}
