namespace OrgLife.Documents;

/// <summary>自查表栏目 — what a column of a self-check shows.</summary>
public enum SelfCheckField
{
    /// <summary>序号.</summary>
    [Term("序号")]
    Number,

    /// <summary>对照方面.</summary>
    [Term("对照方面")]
    Aspect,

    /// <summary>对照内容.</summary>
    [Term("对照内容")]
    Question,

    /// <summary>自查情况.</summary>
    [Term("自查情况")]
    Finding,

    /// <summary>改进打算.</summary>
    [Term("改进打算")]
    Plan,
}
