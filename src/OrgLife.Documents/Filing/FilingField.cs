namespace OrgLife.Documents;

/// <summary>备案目录栏目 — what a column of a filing catalogue shows.</summary>
public enum FilingField
{
    /// <summary>序号.</summary>
    [Term("序号")]
    Number,

    /// <summary>材料名称.</summary>
    [Term("材料名称")]
    Name,

    /// <summary>份数.</summary>
    [Term("份数")]
    Copies,

    /// <summary>页数.</summary>
    [Term("页数")]
    Pages,

    /// <summary>责任者.</summary>
    [Term("责任者")]
    Responsible,

    /// <summary>日期.</summary>
    [Term("日期")]
    Date,

    /// <summary>载体.</summary>
    [Term("载体")]
    Medium,

    /// <summary>公开范围.</summary>
    [Term("公开范围")]
    Publicity,

    /// <summary>备注.</summary>
    [Term("备注")]
    Remark,
}
