namespace OrgLife.Documents;

/// <summary>汇总支部 — the figures of one branch.</summary>
[Term("汇总支部")]
public sealed record RollUpBranch
{
    /// <summary>名称.</summary>
    [Term("名称")]
    public required string Name { get; init; }

    /// <summary>党员数.</summary>
    [Term("党员数")]
    public required int Members { get; init; }

    /// <summary>应参评人数 — null where there was no ballot yet (the default).</summary>
    [Term("应参评人数")]
    public int? Expected { get; init; }

    /// <summary>实参评人数 — null where there was no ballot yet (the default).</summary>
    [Term("实参评人数")]
    public int? Present { get; init; }

    /// <summary>各等次人数 — in the order of the grades; none where nothing is decided (the default).</summary>
    [Term("各等次人数")]
    public IReadOnlyList<int> Counts { get; init => field = value ?? []; } = [];

    /// <summary>尚未结束评议 — false by default.</summary>
    [Term("尚未结束评议")]
    public bool IsUnfinished { get; init; }

    /// <summary>备注 — null by default.</summary>
    [Term("备注")]
    public string? Remark { get; init; }
}
