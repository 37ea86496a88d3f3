namespace OrgLife.Documents;

/// <summary>问题数目 — how many issues a committee found, and in which aspects.</summary>
[Term("问题数目")]
public sealed record IssueFigures
{
    /// <summary>问题条数.</summary>
    [Term("问题条数")]
    public required int Total { get; init; }

    /// <summary>分方面问题 — in their order; none by default.</summary>
    [Term("分方面问题")]
    public IReadOnlyList<AspectFigure> Aspects { get; init => field = value ?? []; } = [];
}
