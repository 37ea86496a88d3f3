namespace OrgLife.Documents;

/// <summary>得票率基数 — what votes are divided by.</summary>
public enum RateBase
{
    /// <summary>有效票数.</summary>
    Valid,

    /// <summary>收回票数.</summary>
    Returned,

    /// <summary>实到人数.</summary>
    Present,

    /// <summary>应到人数.</summary>
    Expected,
}
