namespace OrgLife.Documents;

/// <summary>缺席名单栏目 — what a column of a list of absentees shows.</summary>
public enum AbsenteeField
{
    /// <summary>序号.</summary>
    [Term("序号")]
    Number,

    /// <summary>姓名.</summary>
    [Term("姓名")]
    Member,

    /// <summary>缺席原因.</summary>
    [Term("缺席原因")]
    Reason,

    /// <summary>补课方式.</summary>
    [Term("补课方式")]
    Method,

    /// <summary>补课时限.</summary>
    [Term("补课时限")]
    Deadline,

    /// <summary>责任人.</summary>
    [Term("责任人")]
    Responsible,

    /// <summary>完成日期.</summary>
    [Term("完成日期")]
    DoneOn,

    /// <summary>备注.</summary>
    [Term("备注")]
    Remark,
}
