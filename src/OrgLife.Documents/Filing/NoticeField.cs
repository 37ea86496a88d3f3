namespace OrgLife.Documents;

/// <summary>公示栏目 — what a column of a public notice shows; ballots and personal numbers have none.</summary>
public enum NoticeField
{
    /// <summary>序号.</summary>
    [Term("序号")]
    Number,

    /// <summary>公示事项.</summary>
    [Term("公示事项")]
    Matter,

    /// <summary>整改措施.</summary>
    [Term("整改措施")]
    Measures,

    /// <summary>责任人.</summary>
    [Term("责任人")]
    Responsible,

    /// <summary>整改时限.</summary>
    [Term("整改时限")]
    Deadline,

    /// <summary>完成情况.</summary>
    [Term("完成情况")]
    Completion,

    /// <summary>评定等次.</summary>
    [Term("评定等次")]
    Grade,

    /// <summary>备注.</summary>
    [Term("备注")]
    Remark,
}
