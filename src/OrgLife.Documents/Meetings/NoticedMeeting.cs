namespace OrgLife.Documents;

/// <summary>会议 — one meeting that a notice calls.</summary>
[Term("会议")]
public sealed record NoticedMeeting
{
    /// <summary>会议类别.</summary>
    [Term("会议类别")]
    public required MeetingKind Kind { get; init; }

    /// <summary>会议名称 — the words of its kind where null (the default).</summary>
    [Term("会议名称")]
    public string? Name { get; init; }

    /// <summary>会议时间.</summary>
    [Term("会议时间")]
    public required MeetingTime Time { get; init; }

    /// <summary>地点 — null where it is still to be said (the default).</summary>
    [Term("地点")]
    public string? Place { get; init; }

    /// <summary>参加人员 — who takes part, such as 全体党员; none by default.</summary>
    [Term("参加人员")]
    public IReadOnlyList<string> Participants { get; init => field = value ?? []; } = [];

    /// <summary>列席人员 — none by default.</summary>
    [Term("列席人员")]
    public IReadOnlyList<string> Observers { get; init => field = value ?? []; } = [];

    /// <summary>议程 — in their order; numbers are counted. None by default.</summary>
    [Term("议程")]
    public IReadOnlyList<AgendaItem> Agenda { get; init => field = value ?? []; } = [];
}
