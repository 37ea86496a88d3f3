namespace OrgLife.Documents;

/// <summary>票数 — the persons and the sheets of one ballot.</summary>
public sealed record BallotCount
{
    /// <summary>应到人数.</summary>
    public required int Expected { get; init; }

    /// <summary>实到人数.</summary>
    public required int Present { get; init; }

    /// <summary>发出票数.</summary>
    public required int Issued { get; init; }

    /// <summary>收回票数.</summary>
    public required int Returned { get; init; }

    /// <summary>有效票数.</summary>
    public required int Valid { get; init; }

    /// <summary>无效票数.</summary>
    public required int Invalid { get; init; }
}
