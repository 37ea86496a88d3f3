using System.Globalization;
using System.Text.RegularExpressions;

namespace OrgLife.Documents;

/// <summary>
/// The text that a date is kept as. A day, month or year is written as in ISO 8601, and so is a date whose
/// year is understood: <c>2017-03-01</c>, <c>2024-02</c>, <c>2024</c>, <c>--03-10</c>, <c>--03</c>. What ISO
/// 8601 cannot say follows as a word: <c>2024-02-early</c> 上旬, <c>-middle</c> 中旬, <c>-late</c> 下旬,
/// <c>-end</c> 底, <c>2024-end</c> 年底.
/// </summary>
internal static class DateText
{
    /// <summary>The pattern of the text, as JSON Schema and .NET both read it.</summary>
    public const string Pattern =
        @"^([0-9]{4}(-end)?|([0-9]{4}|-)-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]|early|middle|late|end))?)$";

    private static readonly Regex Shape = new(Pattern, RegexOptions.CultureInvariant);

    private static readonly string[] Parts = ["", "early", "middle", "late", "end"];

    public static string Of(OfficialDate date)
    {
        var year = date.Year is null ? "-" : date.Year.Value.ToString("0000", CultureInfo.InvariantCulture);
        var month = date.Month is null ? "" : "-" + TwoDigits(date.Month.Value);
        var day = date.Day is null ? "" : "-" + TwoDigits(date.Day.Value);
        var part = date.Part == DatePart.None ? "" : "-" + Parts[(int)date.Part];
        return year + month + day + part;
    }

    /// <exception cref="FormatException">The text is not of the pattern, or there is no such day.</exception>
    public static OfficialDate Parse(string text) =>
        TryParse(text) ?? throw new FormatException("The text is not a date: " + text);

    /// <summary>The date, or null where the text is not of the pattern or there is no such day.</summary>
    public static OfficialDate? TryParse(string text)
    {
        // In .NET, $ also matches before a last line feed.
        if (!Shape.IsMatch(text) || text[text.Length - 1] == '\n')
        {
            return null;
        }

        var fields = text[0] == '-' ? ["", .. text.Substring(2).Split('-')] : text.Split('-');
        try
        {
            return Read(fields);
        }
        catch (ArgumentOutOfRangeException)
        {
            return null;
        }
    }

    private static OfficialDate Read(string[] fields)
    {
        var year = Number(fields[0]);
        var month = fields.Length > 1 ? Number(fields[1]) : null;
        var day = fields.Length > 2 ? Number(fields[2]) : null;
        var part = Array.IndexOf(Parts, fields[fields.Length - 1]);
        return new OfficialDate(year, month, day, part > 0 ? (DatePart)part : DatePart.None);
    }

    private static int? Number(string digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string TwoDigits(int number) => number.ToString("00", CultureInfo.InvariantCulture);
}
