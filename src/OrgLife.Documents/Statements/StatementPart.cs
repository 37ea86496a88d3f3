namespace OrgLife.Documents;

/// <summary>部分 — a part of a statement under its own heading.</summary>
[Term("部分")]
public sealed record StatementPart
{
    /// <summary>名称, without a number.</summary>
    [Term("名称")]
    public required string Title { get; init; }

    /// <summary>段落 — before the points; none by default.</summary>
    [Term("段落")]
    public IReadOnlyList<string> Paragraphs { get; init => field = value ?? []; } = [];

    /// <summary>要点 — each under its own number; none by default.</summary>
    [Term("要点")]
    public IReadOnlyList<StatementPoint> Points { get; init => field = value ?? []; } = [];
}
