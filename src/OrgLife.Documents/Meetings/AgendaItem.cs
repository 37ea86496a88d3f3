namespace OrgLife.Documents;

/// <summary>议程 — one matter of an agenda.</summary>
[Term("议程")]
public sealed record AgendaItem
{
    /// <summary>议题, without a number.</summary>
    [Term("议题")]
    public required string Title { get; init; }

    /// <summary>主讲人 — null by default.</summary>
    [Term("主讲人")]
    public string? Speaker { get; init; }

    /// <summary>用时 — how long it may take, in minutes; null by default.</summary>
    [Term("用时")]
    public int? Minutes { get; init; }

    /// <summary>内容 — what is done; none by default.</summary>
    [Term("内容")]
    public IReadOnlyList<string> Paragraphs { get; init => field = value ?? []; } = [];
}
