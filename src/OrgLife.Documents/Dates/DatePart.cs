namespace OrgLife.Documents;

/// <summary>
/// 旬 — the part of a month, or the end of a month or year, that a date names instead of a day.
/// </summary>
public enum DatePart
{
    /// <summary>None: the date is a day, a month or a year.</summary>
    [Term("整日、整月或整年")]
    None,

    /// <summary>上旬 — days 1 to 10.</summary>
    [Term("上旬")]
    Early,

    /// <summary>中旬 — days 11 to 20.</summary>
    [Term("中旬")]
    Middle,

    /// <summary>下旬 — days 21 to the last.</summary>
    [Term("下旬")]
    Late,

    /// <summary>底 — the end of the month, or of the year where no month is given.</summary>
    [Term("底")]
    End,
}
