namespace OrgLife.Documents;

/// <summary>起止时间 — from one date to another, both included.</summary>
[Term("起止时间")]
public sealed record Period
{
    /// <summary>起.</summary>
    [Term("起")]
    public required OfficialDate From { get; init; }

    /// <summary>止.</summary>
    [Term("止")]
    public required OfficialDate To { get; init; }

    /// <summary>The period as it is printed: 3月1日至3月10日, or 3/1—3/10.</summary>
    public string ToText(DateStyle style) =>
        From.ToText(style) + (style == DateStyle.Slash ? "—" : "至") + To.ToText(style);
}
