namespace OrgLife.Documents;

/// <summary>征求意见 — whom the branch asked, about what, and what they said.</summary>
[Term("征求意见")]
public sealed record BranchOpinions
{
    /// <summary>征求意见的内容 — none by default.</summary>
    [Term("征求意见的内容")]
    public IReadOnlyList<string> Topics { get; init => field = value ?? []; } = [];

    /// <summary>征求意见的对象 — none by default.</summary>
    [Term("征求意见的对象")]
    public IReadOnlyList<string> Respondents { get; init => field = value ?? []; } = [];

    /// <summary>发出份数 — null by default.</summary>
    [Term("发出份数")]
    public int? Issued { get; init; }

    /// <summary>收回份数 — null by default.</summary>
    [Term("收回份数")]
    public int? Returned { get; init; }

    /// <summary>座谈、访谈人数 — null by default.</summary>
    [Term("座谈、访谈人数")]
    public int? Interviews { get; init; }

    /// <summary>意见建议 — none by default.</summary>
    [Term("意见建议")]
    public IReadOnlyList<OpinionEntry> Items { get; init => field = value ?? []; } = [];
}
