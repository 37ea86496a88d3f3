namespace OrgLife.Documents;

/// <summary>会前准备 — one thing that is to be done before a meeting.</summary>
[Term("会前准备")]
public sealed record MeetingPreparation
{
    /// <summary>准备事项.</summary>
    [Term("准备事项")]
    public required PreparationKind Kind { get; init; }

    /// <summary>名称 — the words of its kind where null (the default).</summary>
    [Term("名称")]
    public string? Title { get; init; }

    /// <summary>内容 — may be several paragraphs, parted by line feeds.</summary>
    [Term("内容")]
    public required string Text { get; init; }

    /// <summary>时限 — null by default.</summary>
    [Term("时限")]
    public Deadline? Deadline { get; init; }
}
