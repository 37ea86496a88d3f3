namespace OrgLife.Documents;

/// <summary>会议议程 — where, who presides, and matters that fit the time.</summary>
internal static class MeetingAgendaRules
{
    private const int LongestMinutes = 24 * 60;

    public static void Check(MeetingAgenda agenda, ProblemList problems)
    {
        MeetingTimeRules.Check(agenda.Time, problems);
        MeetingElements.Check(
            problems,
            ("place", "地点", agenda.Place),
            ("host", "主持人", agenda.Host),
            ("participants", "参加人员", agenda.Participants));
        RepeatRules.Check(
            [.. agenda.Items.Select(item => item.Title)], index => $"items[{index}].title", problems);
        for (var index = 0; index < agenda.Items.Count; index++)
        {
            var path = $"items[{index}].minutes";
            NumberRules.Check(agenda.Items[index].Minutes, 1, LongestMinutes, path, "用时", problems);
        }

        CheckDuration(agenda, problems);
    }

    private static void CheckDuration(MeetingAgenda agenda, ProblemList problems)
    {
        var needed = agenda.Items.Sum(item => (long)(item.Minutes ?? 0));
        if (MeetingTimeRules.MinutesOf(agenda.Time) is >= 0 and var there && needed > there)
        {
            problems.Add(ProblemCatalogue.AgendaTooLong, "items", null, needed, there);
        }
    }
}
