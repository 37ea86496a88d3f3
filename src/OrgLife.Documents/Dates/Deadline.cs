namespace OrgLife.Documents;

/// <summary>
/// 时限 — until when something is done: 3月10日前, 3/17, 3月底前, a period, or words alone such as 长期坚持. A note may
/// follow the date: 3/30前，先开支委会.
/// </summary>
[Term("时限")]
public sealed record Deadline
{
    /// <summary>
    /// 日期 — the date, or the end of the period; null where the note says it all, as in 长期坚持.
    /// </summary>
    [Term("日期")]
    public OfficialDate? Date { get; init; }

    /// <summary>起始日期 — the beginning, where the time is a period; null by default.</summary>
    [Term("起始日期")]
    public OfficialDate? From { get; init; }

    /// <summary>期限性质 — before or on the date; before it by default. Means nothing for a period.</summary>
    [Term("期限性质")]
    public DeadlineKind Kind { get; init; }

    /// <summary>附注 — words after the date; null by default.</summary>
    [Term("附注")]
    public string? Note { get; init; }

    /// <summary>The time as it is printed: 3月10日前 or 3/10前, and the note after a comma.</summary>
    public string ToText(DateStyle style)
    {
        var date = DateText(style);
        return string.IsNullOrWhiteSpace(Note) ? date : date.Length == 0 ? Note! : date + "，" + Note;
    }

    private string DateText(DateStyle style)
    {
        if (Date is null)
        {
            return "";
        }

        return From is null
            ? Date.ToText(style) + (Kind == DeadlineKind.Before ? "前" : "")
            : new Period { From = From, To = Date }.ToText(style);
    }
}
