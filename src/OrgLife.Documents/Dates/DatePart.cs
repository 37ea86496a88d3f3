namespace OrgLife.Documents;

/// <summary>旬 — the part of a month, or the end of a month or year, that a date names instead of a day.</summary>
public enum DatePart
{
    /// <summary>None: the date is a day, a month or a year.</summary>
    None,

    /// <summary>上旬 — days 1 to 10.</summary>
    Early,

    /// <summary>中旬 — days 11 to 20.</summary>
    Middle,

    /// <summary>下旬 — days 21 to the last.</summary>
    Late,

    /// <summary>底 — the end of the month, or of the year where no month is given.</summary>
    End,
}
