namespace OrgLife.Documents;

/// <summary>日期写法 — how a date is printed.</summary>
public enum DateStyle
{
    /// <summary>3月10日 — without the year, unless the date is a year.</summary>
    MonthDay,

    /// <summary>3/10 — the short form of plans; dates that are not a day are printed as 3月底.</summary>
    Slash,

    /// <summary>2017年3月10日 — with the year where the date has one (GB/T 9704-2012 7.3.5.4).</summary>
    Full,
}
