namespace OrgLife.Documents;

/// <summary>党员民主评议 — what was said of one member, how the votes fell and what the branch decided.</summary>
[Term("党员民主评议")]
public sealed record MemberAppraisal
{
    /// <summary>个人自评 — null by default.</summary>
    [Term("个人自评")]
    public string? SelfAppraisal { get; init; }

    /// <summary>党员互评 — null by default.</summary>
    [Term("党员互评")]
    public string? PeerOpinion { get; init; }

    /// <summary>
    /// 各等次票数 — in the order of the profile's grades; none for one who is not graded (the default).
    /// </summary>
    [Term("各等次票数")]
    public IReadOnlyList<int> Counts { get; init => field = value ?? []; } = [];

    /// <summary>弃权 — 0 by default.</summary>
    [Term("弃权")]
    public int Blank { get; init; }

    /// <summary>本行无效 — 0 by default.</summary>
    [Term("本行无效")]
    public int Unclear { get; init; }

    /// <summary>评定等次 — null for 预备党员 or where it is not decided yet (the default).</summary>
    [Term("评定等次")]
    public string? Grade { get; init; }

    /// <summary>评定意见 — null by default.</summary>
    [Term("评定意见")]
    public string? Opinion { get; init; }

    /// <summary>主要优点 — none by default.</summary>
    [Term("主要优点")]
    public IReadOnlyList<string> Merits { get; init => field = value ?? []; } = [];

    /// <summary>处理措施 — what follows from the lowest grade; none by default.</summary>
    [Term("处理措施")]
    public IReadOnlyList<string> Measures { get; init => field = value ?? []; } = [];

    /// <summary>本人意见 — null where it is left to be written in (the default).</summary>
    [Term("本人意见")]
    public string? MemberOpinion { get; init; }
}
