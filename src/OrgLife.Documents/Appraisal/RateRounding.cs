namespace OrgLife.Documents;

/// <summary>得票率舍入 — how a rate is cut to its digits.</summary>
public enum RateRounding
{
    /// <summary>四舍五入.</summary>
    [Term("四舍五入")]
    HalfUp,

    /// <summary>四舍六入五成双.</summary>
    [Term("四舍六入五成双")]
    HalfEven,

    /// <summary>舍去.</summary>
    [Term("舍去")]
    Down,
}
