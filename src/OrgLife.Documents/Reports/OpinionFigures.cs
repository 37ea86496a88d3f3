namespace OrgLife.Documents;

/// <summary>征求意见数目 — how opinions were gathered, and how many.</summary>
[Term("征求意见数目")]
public sealed record OpinionFigures
{
    /// <summary>发出份数 of the form; null where none were sent out (the default).</summary>
    [Term("发出份数")]
    public int? Issued { get; init; }

    /// <summary>收回份数; null by default.</summary>
    [Term("收回份数")]
    public int? Returned { get; init; }

    /// <summary>座谈访谈人次; null by default.</summary>
    [Term("座谈访谈人次")]
    public int? Interviews { get; init; }

    /// <summary>意见条数.</summary>
    [Term("意见条数")]
    public required int Total { get; init; }
}
