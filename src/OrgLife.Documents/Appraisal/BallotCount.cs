namespace OrgLife.Documents;

/// <summary>票数 — the persons and the sheets of one ballot.</summary>
[Term("票数")]
public sealed record BallotCount
{
    /// <summary>应到人数.</summary>
    [Term("应到人数")]
    public required int Expected { get; init; }

    /// <summary>实到人数.</summary>
    [Term("实到人数")]
    public required int Present { get; init; }

    /// <summary>发出票数.</summary>
    [Term("发出票数")]
    public required int Issued { get; init; }

    /// <summary>收回票数.</summary>
    [Term("收回票数")]
    public required int Returned { get; init; }

    /// <summary>有效票数.</summary>
    [Term("有效票数")]
    public required int Valid { get; init; }

    /// <summary>无效票数.</summary>
    [Term("无效票数")]
    public required int Invalid { get; init; }
}
