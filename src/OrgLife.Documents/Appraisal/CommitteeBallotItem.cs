namespace OrgLife.Documents;

/// <summary>测评项目 — one thing that a committee is appraised on.</summary>
[Term("测评项目")]
public sealed record CommitteeBallotItem
{
    /// <summary>类别 — merged over the items of one category that follow each other; null by default.</summary>
    [Term("类别")]
    public string? Category { get; init; }

    /// <summary>项目.</summary>
    [Term("项目")]
    public required string Name { get; init; }

    /// <summary>评价要点 — what to look at; null by default.</summary>
    [Term("评价要点")]
    public string? Points { get; init; }

    /// <summary>各等次票数 — in the order of the grades; none on a sheet to mark (the default).</summary>
    [Term("各等次票数")]
    public IReadOnlyList<int> Counts { get; init => field = value ?? []; } = [];

    /// <summary>未填 — valid ballots that mark nothing for the item; none by default.</summary>
    [Term("未填")]
    public int Blank { get; init; }
}
