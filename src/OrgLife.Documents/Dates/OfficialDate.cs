using System.Globalization;

namespace OrgLife.Documents;

/// <summary>
/// 成文日期、时间 — a date as papers say it: 2017年3月1日, 2024年2月, 2024年2月中旬, 3月底, 2024年底. It need not be a day,
/// and a deadline need not name its year; so it is not a <see cref="DateTime"/>.
/// </summary>
[Term("日期")]
public sealed record OfficialDate
{
    // 2016 is a leap year: a date without a year may be 29 February.
    private const int LeapYear = 2016;

    /// <summary>A year, month or day, or a part of a month or year.</summary>
    /// <param name="year">1 to 9999; null for a date within a year that is understood.</param>
    /// <param name="month">1 to 12; null for a whole year.</param>
    /// <param name="day">1 to the last of the month; null for a whole month.</param>
    /// <param name="part">上旬, 中旬, 下旬 or 底 of the month, or 底 of the year; only without a day.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such year, month or day.</exception>
    /// <exception cref="ArgumentException">The parts do not make a date, such as a day without a
    /// month.</exception>
    public OfficialDate(int? year, int? month = null, int? day = null, DatePart part = DatePart.None)
    {
        Require(year is null or (>= 1 and <= 9999), nameof(year), year);
        Require(month is null or (>= 1 and <= 12), nameof(month), month);
        Require(day is null || month is not null, "A date with a day must have a month.", nameof(month));
        Require(year is not null || month is not null, "A date must have a year or a month.", nameof(year));
        Require(part is >= DatePart.None and <= DatePart.End, nameof(part), part);
        Require(part == DatePart.None || day is null, "A date with a day cannot have a part.", nameof(part));
        Require(
            month is not null || part is DatePart.None or DatePart.End,
            "Only a month has 上旬, 中旬 and 下旬.",
            nameof(part));
        Require(
            day is null || (day >= 1 && day <= DateTime.DaysInMonth(year ?? LeapYear, month!.Value)),
            nameof(day),
            day);
        Year = year;
        Month = month;
        Day = day;
        Part = part;
    }

    /// <summary>年; null where the year is understood.</summary>
    public int? Year { get; }

    /// <summary>月, 1 to 12; null for a whole year.</summary>
    public int? Month { get; }

    /// <summary>日, 1 to 31; null for a whole month or a part of it.</summary>
    public int? Day { get; }

    /// <summary>旬或底; none by default.</summary>
    public DatePart Part { get; }

    /// <summary>Whether the date names one day of one year.</summary>
    public bool IsFullDay => Year is not null && Day is not null;

    /// <summary>A month and day of a year that is understood.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such month or day.</exception>
    public static OfficialDate OfMonth(int month, int? day = null, DatePart part = DatePart.None) =>
        new(null, month, day, part);

    /// <summary>
    /// The first day that the date may mean, as year, month, day in eight digits; null without a year.
    /// </summary>
    internal int? FirstDay => Year is null
        ? null
        : Key(Month ?? (Part == DatePart.End ? 12 : 1), Day ?? FirstDayOfPart());

    /// <summary>
    /// The last day that the date may mean, as year, month, day in eight digits; null without a year.
    /// </summary>
    internal int? LastDay => Year is null ? null : Key(Month ?? 12, Day ?? LastDayOfPart());

    /// <summary>
    /// Whether all of this date lies after all of the other. Without a year on one side, both are taken to be
    /// of one year.
    /// </summary>
    internal bool IsAfter(OfficialDate other)
    {
        if (Year is not null && other.Year is not null)
        {
            return FirstDay > other.LastDay;
        }

        return Month is not null && other.Month is not null
            && OfYear(LeapYear).FirstDay > other.OfYear(LeapYear).LastDay;
    }

    /// <summary>The date in Arabic numerals without leading zeros (GB/T 9704-2012 7.3.5.4).</summary>
    /// <param name="style">With or without the year, or 3/10.</param>
    public string ToText(DateStyle style)
    {
        if (style == DateStyle.Slash && Month is not null && Day is not null)
        {
            return Text(Month.Value) + "/" + Text(Day.Value);
        }

        var year =
            Year is not null && (style == DateStyle.Full || Month is null) ? Text(Year.Value) + "年" : "";
        var month = Month is null ? "" : Text(Month.Value) + "月";
        var day = Day is null ? "" : Text(Day.Value) + "日";
        return year + month + day + PartText();
    }

    /// <summary>The date with its year: 2017年3月1日.</summary>
    public override string ToString() => ToText(DateStyle.Full);

    private OfficialDate OfYear(int year) => new(year, Month, Day, Part);

    private string PartText() => Part switch
    {
        DatePart.Early => "上旬",
        DatePart.Middle => "中旬",
        DatePart.Late => "下旬",
        DatePart.End => "底",
        _ => "",
    };

    private int FirstDayOfPart() => Part switch
    {
        DatePart.Middle => 11,
        DatePart.Late => 21,
        DatePart.End => LastDayOfMonth(),
        _ => 1,
    };

    private int LastDayOfPart() => Part switch
    {
        DatePart.Early => 10,
        DatePart.Middle => 20,
        _ => LastDayOfMonth(),
    };

    private int LastDayOfMonth() => DateTime.DaysInMonth(Year!.Value, Month ?? 12);

    private int Key(int month, int day) => (Year!.Value * 10_000) + (month * 100) + day;

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static void Require(bool holds, string name, object? value)
    {
        if (!holds)
        {
            throw new ArgumentOutOfRangeException(name, value, "There is no such date.");
        }
    }

    private static void Require(bool holds, string message, string name)
    {
        if (!holds)
        {
            throw new ArgumentException(message, name);
        }
    }
}
