namespace OrgLife.Documents;

/// <summary>学习 — one session of study.</summary>
[Term("学习")]
public sealed record StudySession
{
    /// <summary>学习时间 — null by default.</summary>
    [Term("学习时间")]
    public Deadline? Time { get; init; }

    /// <summary>学习内容 — what is studied; at least one.</summary>
    [Term("学习内容")]
    public required IReadOnlyList<string> Materials { get; init => field = value ?? []; }

    /// <summary>学习方式 — 集中学习 or 个人自学; null by default.</summary>
    [Term("学习方式")]
    public string? Mode { get; init; }

    /// <summary>领学人 — null by default.</summary>
    [Term("领学人")]
    public string? Leader { get; init; }

    /// <summary>参加人员 — none by default.</summary>
    [Term("参加人员")]
    public IReadOnlyList<string> Audience { get; init => field = value ?? []; } = [];

    /// <summary>地点 — null by default.</summary>
    [Term("地点")]
    public string? Place { get; init; }

    /// <summary>备注 — null by default.</summary>
    [Term("备注")]
    public string? Remark { get; init; }
}
