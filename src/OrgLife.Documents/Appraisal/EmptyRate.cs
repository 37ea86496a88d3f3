namespace OrgLife.Documents;

/// <summary>无法计算时的写法 — what stands where nothing can be divided by.</summary>
public enum EmptyRate
{
    /// <summary>—.</summary>
    [Term("—")]
    Dash,

    /// <summary>0, with the digits of the other rates: 0.00%.</summary>
    [Term("0")]
    Zero,
}
