namespace OrgLife.Documents;

/// <summary>会议议题 — one matter as it was planned and as it went.</summary>
[Term("会议议题")]
public sealed record SessionItem
{
    /// <summary>议题 — without a number.</summary>
    [Term("议题")]
    public required string Title { get; init; }

    /// <summary>主讲人 — null by default.</summary>
    [Term("主讲人")]
    public string? Speaker { get; init; }

    /// <summary>用时 — in minutes; null by default.</summary>
    [Term("用时")]
    public int? Minutes { get; init; }

    /// <summary>情况 — what was reported; none by default.</summary>
    [Term("情况")]
    public IReadOnlyList<string> Paragraphs { get; init => field = value ?? []; } = [];

    /// <summary>发言 — none by default.</summary>
    [Term("发言")]
    public IReadOnlyList<MeetingSpeech> Speeches { get; init => field = value ?? []; } = [];

    /// <summary>决定 — null by default.</summary>
    [Term("决定")]
    public string? Decision { get; init; }

    /// <summary>表决 — null where nothing was voted on (the default).</summary>
    [Term("表决")]
    public MeetingVote? Vote { get; init; }
}
