namespace OrgLife.Documents;

/// <summary>会议记录 — 要素齐全: when, where, who presided and noted down, who came and who did not and why.</summary>
internal static class MeetingMinutesRules
{
    public static void Check(MeetingMinutes minutes, ProblemList problems)
    {
        MeetingTimeRules.Check(minutes.Time, problems);
        MeetingElements.Check(
            problems,
            ("theme", "主题", minutes.Theme),
            ("place", "地点", minutes.Place),
            ("host", "主持人", minutes.Host),
            ("recorder", "记录人", minutes.Recorder));
        if (minutes.Kind == MeetingKind.GroupMeeting)
        {
            MeetingElements.Check(problems, ("group", "党小组", minutes.Group));
        }

        AttendanceRules.Check(minutes.Attendance, problems);
        CheckItems(minutes, problems);
        CheckSpeakers(minutes, problems);
    }

    private static void CheckItems(MeetingMinutes minutes, ProblemList problems)
    {
        for (var index = 0; index < minutes.Items.Count; index++)
        {
            var (item, path) = (minutes.Items[index], $"items[{index}]");
            if (item.Paragraphs.Count == 0 && item.Speeches.Count == 0 && !PaperText.IsGiven(item.Decision))
            {
                problems.Add(ProblemCatalogue.MinutesItemEmpty, path, null, item.Title);
            }

            if (item.Vote is not null)
            {
                MeetingVoteRules.Check(item.Vote, path + ".vote", problems);
            }
        }
    }

    private static void CheckSpeakers(MeetingMinutes minutes, ProblemList problems)
    {
        var absent = new HashSet<string>(
            minutes.Attendance.Absences.Select(absence => NameRules.SameName(absence.Member.Name)),
            StringComparer.Ordinal);
        foreach (var (name, path) in NamesIn(minutes).Where(named => absent.Contains(NameRules.SameName(named.Name))))
        {
            problems.Add(ProblemCatalogue.AbsenteeSpeaks, path, null, name);
        }
    }

    private static IEnumerable<(string Name, string Path)> NamesIn(MeetingMinutes minutes) =>
    [
        (minutes.Host ?? "", "host"),
        (minutes.Recorder ?? "", "recorder"),
        .. minutes.Items.SelectMany((item, i) => item.Speeches.Select((speech, j) =>
            (speech.Speaker, $"items[{i}].speeches[{j}].speaker"))),
    ];
}
