namespace OrgLife.Documents;

/// <summary>支部会议 — one meeting: what was planned, who was missing, what was said.</summary>
[Term("支部会议")]
public sealed record BranchSession
{
    /// <summary>会议类别.</summary>
    [Term("会议类别")]
    public required MeetingKind Kind { get; init; }

    /// <summary>党小组 — which group met, at a 党小组会; null by default.</summary>
    [Term("党小组")]
    public string? Group { get; init; }

    /// <summary>会议时间.</summary>
    [Term("会议时间")]
    public required MeetingTime Time { get; init; }

    /// <summary>地点 — null by default.</summary>
    [Term("地点")]
    public string? Place { get; init; }

    /// <summary>主持人 — null by default.</summary>
    [Term("主持人")]
    public string? Host { get; init; }

    /// <summary>记录人 — null by default.</summary>
    [Term("记录人")]
    public string? Recorder { get; init; }

    /// <summary>列席人员 — none by default.</summary>
    [Term("列席人员")]
    public IReadOnlyList<string> Observers { get; init => field = value ?? []; } = [];

    /// <summary>缺席党员 — all others who belong to the meeting were there; none by default.</summary>
    [Term("缺席党员")]
    public IReadOnlyList<SessionAbsence> Absences { get; init => field = value ?? []; } = [];

    /// <summary>议题 — in their order; agenda and minutes are made of them.</summary>
    [Term("议题")]
    public required IReadOnlyList<SessionItem> Items { get; init => field = value ?? []; }
}
