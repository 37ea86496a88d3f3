namespace OrgLife.Documents;

/// <summary>发言 — what one person said, as it was noted down.</summary>
[Term("发言")]
public sealed record MeetingSpeech
{
    /// <summary>发言人 — the name.</summary>
    [Term("发言人")]
    public required string Speaker { get; init; }

    /// <summary>内容 — may be several paragraphs, parted by line feeds.</summary>
    [Term("内容")]
    public required string Text { get; init; }
}
