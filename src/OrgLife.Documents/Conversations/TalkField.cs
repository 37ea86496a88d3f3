namespace OrgLife.Documents;

/// <summary>谈心谈话台账栏目 — what a column of a ledger of talks shows.</summary>
public enum TalkField
{
    /// <summary>序号.</summary>
    [Term("序号")]
    Number,

    /// <summary>谈话日期.</summary>
    [Term("谈话日期")]
    Date,

    /// <summary>谈话人.</summary>
    [Term("谈话人")]
    Speaker,

    /// <summary>谈话对象.</summary>
    [Term("谈话对象")]
    Counterpart,

    /// <summary>党籍状态.</summary>
    [Term("党籍状态")]
    Status,

    /// <summary>谈心方式.</summary>
    [Term("谈心方式")]
    Mode,

    /// <summary>谈话内容.</summary>
    [Term("谈话内容")]
    Content,

    /// <summary>谈话结果.</summary>
    [Term("谈话结果")]
    Result,

    /// <summary>备注.</summary>
    [Term("备注")]
    Remark,
}
