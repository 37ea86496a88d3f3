using System.Text.RegularExpressions;

namespace OrgLife.Documents;

/// <summary>会议时间 — a day, and hours that are hours.</summary>
internal static class MeetingTimeRules
{
    private static readonly Regex Clock = new(@"^([01][0-9]|2[0-3]):[0-5][0-9]\z", RegexOptions.CultureInvariant);

    public static void Check(MeetingTime time, ProblemList problems, string path = "time")
    {
        CheckClock(time.From, path + ".from", problems);
        CheckClock(time.To, path + ".to", problems);
        if (!time.Date.IsFullDay)
        {
            problems.Add(ProblemCatalogue.MeetingWithoutDay, path + ".date", time.Date.ToString());
        }

        if (MinutesOf(time) is < 0)
        {
            problems.Add(ProblemCatalogue.MeetingTimeReversed, path, null, time.From!, time.To!);
        }
    }

    /// <summary>How many minutes the meeting takes; null where its hours are not known.</summary>
    public static int? MinutesOf(MeetingTime time) =>
        IsClock(time.From) && IsClock(time.To) ? Minute(time.To!) - Minute(time.From!) : null;

    private static void CheckClock(string? text, string path, ProblemList problems)
    {
        if (PaperText.IsGiven(text) && !IsClock(text))
        {
            problems.Add(ProblemCatalogue.ClockMalformed, path, text);
        }
    }

    private static bool IsClock(string? text) => text is not null && Clock.IsMatch(text);

    private static int Minute(string clock) => (Digit(clock, 0) * 600) + (Digit(clock, 1) * 60)
        + (Digit(clock, 3) * 10) + Digit(clock, 4);

    private static int Digit(string clock, int place) => clock[place] - '0';
}
