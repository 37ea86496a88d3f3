namespace OrgLife.Documents;

/// <summary>主题年份 — words, such as the name of a campaign, and the years whose papers may well use them.</summary>
[Term("主题年份")]
public sealed record ThemeYears
{
    /// <summary>用语.</summary>
    [Term("用语")]
    public required string Words { get; init; }

    /// <summary>起 — the first year.</summary>
    [Term("起")]
    public required int From { get; init; }

    /// <summary>止 — the last year.</summary>
    [Term("止")]
    public required int To { get; init; }
}
