namespace OrgLife.Documents;

/// <summary>名额取整 — how a share that is no whole number of members is rounded.</summary>
public enum CapRounding
{
    /// <summary>舍去小数 — the only way that never exceeds the share.</summary>
    [Term("舍去小数")]
    Floor,

    /// <summary>四舍五入.</summary>
    [Term("四舍五入")]
    HalfUp,

    /// <summary>进一.</summary>
    [Term("进一")]
    Ceiling,
}
