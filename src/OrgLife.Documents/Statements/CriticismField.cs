namespace OrgLife.Documents;

/// <summary>相互批评意见栏目 — what a column of the list of criticisms shows.</summary>
public enum CriticismField
{
    /// <summary>序号.</summary>
    [Term("序号")]
    Number,

    /// <summary>被批评人.</summary>
    [Term("被批评人")]
    To,

    /// <summary>批评人.</summary>
    [Term("批评人")]
    From,

    /// <summary>批评意见.</summary>
    [Term("批评意见")]
    Texts,

    /// <summary>接受情况.</summary>
    [Term("接受情况")]
    Response,

    /// <summary>备注.</summary>
    [Term("备注")]
    Remark,
}
