namespace OrgLife.Documents;

/// <summary>要点 — a numbered point of a part.</summary>
[Term("要点")]
public sealed record StatementPoint
{
    /// <summary>名称 — its heading, without a number; null where the text stands alone (the default).</summary>
    [Term("名称")]
    public string? Title { get; init; }

    /// <summary>内容 — may be several paragraphs, parted by line feeds.</summary>
    [Term("内容")]
    public required string Text { get; init; }
}
