namespace OrgLife.Documents;

/// <summary>合计调整 — whether the rates of a row are bent to add up.</summary>
public enum SumAdjustment
{
    /// <summary>不作调整 — as the official statistics of the Party do.</summary>
    [Term("不作调整")]
    None,

    /// <summary>最大余额法 — the units missing go to the largest remainders.</summary>
    [Term("最大余额法")]
    LargestRemainder,
}
