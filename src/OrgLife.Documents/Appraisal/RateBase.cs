namespace OrgLife.Documents;

/// <summary>得票率基数 — what votes are divided by.</summary>
public enum RateBase
{
    /// <summary>有效票数.</summary>
    [Term("有效票数")]
    Valid,

    /// <summary>收回票数.</summary>
    [Term("收回票数")]
    Returned,

    /// <summary>实到人数.</summary>
    [Term("实到人数")]
    Present,

    /// <summary>应到人数.</summary>
    [Term("应到人数")]
    Expected,
}
