namespace OrgLife.Documents;

/// <summary>测评结果 — the votes one member got.</summary>
public sealed record MemberTally
{
    /// <summary>党员.</summary>
    public required PartyMember Member { get; init; }

    /// <summary>各等次票数 — in the order of <see cref="AppraisalSummary.Grades"/>; none for 预备党员, who get no grade.</summary>
    public IReadOnlyList<int> Counts { get; init => field = value ?? []; } = [];

    /// <summary>弃权（未填）— valid ballots that mark nothing for the member; none by default.</summary>
    public int Blank { get; init; }

    /// <summary>本行无效 — valid ballots whose mark for the member cannot be read, or is double; none by default.</summary>
    public int Unclear { get; init; }

    /// <summary>备注; null by default.</summary>
    public string? Remark { get; init; }
}
