namespace OrgLife.Documents;

/// <summary>会议时间 — a day, and from when to when.</summary>
[Term("会议时间")]
public sealed record MeetingTime
{
    /// <summary>日期.</summary>
    [Term("日期")]
    public required OfficialDate Date { get; init; }

    /// <summary>开始时刻, such as 14:30; null by default.</summary>
    [Term("开始时刻")]
    public string? From { get; init; }

    /// <summary>结束时刻, such as 16:30; null by default.</summary>
    [Term("结束时刻")]
    public string? To { get; init; }

    /// <summary>The time as it is printed: 2026年3月30日14:30至16:30.</summary>
    public string ToText() => Date.ToText(DateStyle.Full) + From + (To is null ? "" : "至" + To);
}
