namespace OrgLife.Documents;

/// <summary>议题记录 — one matter of a meeting as the minutes have it.</summary>
[Term("议题记录")]
public sealed record MinutesItem
{
    /// <summary>议题, without a number.</summary>
    [Term("议题")]
    public required string Title { get; init; }

    /// <summary>主讲人 — who brought it forward; null by default.</summary>
    [Term("主讲人")]
    public string? Speaker { get; init; }

    /// <summary>情况 — what was reported; none by default.</summary>
    [Term("情况")]
    public IReadOnlyList<string> Paragraphs { get; init => field = value ?? []; } = [];

    /// <summary>发言 — none by default.</summary>
    [Term("发言")]
    public IReadOnlyList<MeetingSpeech> Speeches { get; init => field = value ?? []; } = [];

    /// <summary>决定 — what was decided; null by default.</summary>
    [Term("决定")]
    public string? Decision { get; init; }

    /// <summary>表决 — null where nothing was voted on (the default).</summary>
    [Term("表决")]
    public MeetingVote? Vote { get; init; }
}
