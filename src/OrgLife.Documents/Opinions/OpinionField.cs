namespace OrgLife.Documents;

/// <summary>征求意见汇总栏目 — what a column of a digest of opinions shows.</summary>
public enum OpinionField
{
    /// <summary>序号.</summary>
    [Term("序号")]
    Number,

    /// <summary>意见对象.</summary>
    [Term("意见对象")]
    Target,

    /// <summary>意见和建议.</summary>
    [Term("意见和建议")]
    Text,

    /// <summary>意见来源.</summary>
    [Term("意见来源")]
    Source,

    /// <summary>征求方式.</summary>
    [Term("征求方式")]
    Channel,

    /// <summary>提出人数.</summary>
    [Term("提出人数")]
    Count,

    /// <summary>采纳情况.</summary>
    [Term("采纳情况")]
    Handling,

    /// <summary>责任人.</summary>
    [Term("责任人")]
    Responsible,

    /// <summary>备注.</summary>
    [Term("备注")]
    Remark,
}
