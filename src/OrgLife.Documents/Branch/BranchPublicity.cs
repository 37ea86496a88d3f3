namespace OrgLife.Documents;

/// <summary>支部公示 — one time at which the branch shows something in public.</summary>
[Term("支部公示")]
public sealed record BranchPublicity
{
    /// <summary>公示时间 — 列出后 by default.</summary>
    [Term("公示时间")]
    public PublicityTime Time { get; init; }

    /// <summary>成文日期.</summary>
    [Term("成文日期")]
    public required OfficialDate Date { get; init; }

    /// <summary>公示期 — null by default.</summary>
    [Term("公示期")]
    public Period? Period { get; init; }

    /// <summary>联系方式 — where the readers may turn; null by default.</summary>
    [Term("联系方式")]
    public string? Contact { get; init; }
}
