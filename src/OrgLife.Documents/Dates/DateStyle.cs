namespace OrgLife.Documents;

/// <summary>日期写法 — how a date is printed.</summary>
public enum DateStyle
{
    /// <summary>3月10日 — without the year, unless the date is a year.</summary>
    [Term("月日，如3月10日")]
    MonthDay,

    /// <summary>3/10 — the short form of plans; dates that are not a day are printed as 3月底.</summary>
    [Term("斜线，如3/10")]
    Slash,

    /// <summary>2017年3月10日 — with the year where the date has one (GB/T 9704-2012 7.3.5.4).</summary>
    [Term("年月日，如2017年3月10日")]
    Full,
}
