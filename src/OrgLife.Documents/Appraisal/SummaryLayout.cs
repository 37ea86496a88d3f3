namespace OrgLife.Documents;

/// <summary>汇总表版式 — how a summary sets out what was counted.</summary>
public enum SummaryLayout
{
    /// <summary>逐人列表 — a row for each member with the votes for every grade.</summary>
    [Term("逐人列表")]
    List,

    /// <summary>双栏得票 — two members to a row, each with the votes for the first grade only.</summary>
    [Term("双栏得票")]
    TwoUp,

    /// <summary>一人一表 — a sheet for each member, with room for merits, shortcomings and an opinion.</summary>
    [Term("一人一表")]
    Report,

    /// <summary>评议结果 — what the branch decided, without votes.</summary>
    [Term("评议结果")]
    Results,
}
