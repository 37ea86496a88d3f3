namespace OrgLife.Documents;

/// <summary>测评结果 — the votes one member got.</summary>
[Term("测评结果")]
public sealed record MemberTally
{
    /// <summary>党员.</summary>
    [Term("党员")]
    public required PartyMember Member { get; init; }

    /// <summary>
    /// 各等次票数 — in the order of <see cref="AppraisalSummary.Grades"/>; none for 预备党员, who get no grade.
    /// </summary>
    [Term("各等次票数")]
    public IReadOnlyList<int> Counts { get; init => field = value ?? []; } = [];

    /// <summary>弃权（未填）— valid ballots that mark nothing for the member; none by default.</summary>
    [Term("弃权（未填）")]
    public int Blank { get; init; }

    /// <summary>
    /// 本行无效 — valid ballots whose mark for the member cannot be read, or is double; none by default.
    /// </summary>
    [Term("本行无效")]
    public int Unclear { get; init; }

    /// <summary>
    /// 分类票数 — votes for the first grade by kinds of voters, in the order of <see cref="AppraisalSummary.VoterTypes"/>; none by
    /// default.
    /// </summary>
    [Term("分类票数")]
    public IReadOnlyList<int> Voters { get; init => field = value ?? []; } = [];

    /// <summary>
    /// 评定等次 — what the branch decided, one of <see cref="AppraisalSummary.Grades"/>; it need not be what most votes say.
    /// Null where it is not decided yet, or not printed here (the default).
    /// </summary>
    [Term("评定等次")]
    public string? Grade { get; init; }

    /// <summary>备注; null by default.</summary>
    [Term("备注")]
    public string? Remark { get; init; }
}
