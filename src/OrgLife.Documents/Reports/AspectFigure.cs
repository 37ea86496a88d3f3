namespace OrgLife.Documents;

/// <summary>分方面问题 — how many issues of one aspect.</summary>
[Term("分方面问题")]
public sealed record AspectFigure
{
    /// <summary>对照方面.</summary>
    [Term("对照方面")]
    public required string Aspect { get; init; }

    /// <summary>条数.</summary>
    [Term("条数")]
    public required int Count { get; init; }
}
