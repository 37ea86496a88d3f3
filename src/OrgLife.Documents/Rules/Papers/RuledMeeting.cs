namespace OrgLife.Documents;

/// <summary>
/// 会议通知, 会议议程 and 会议记录 held against a profile: when the meeting is held, what it takes up and in which order, what groups may
/// not do by themselves, how many came, who speaks first.
/// </summary>
internal static class RuledMeeting
{
    public static void Check(MeetingAgenda agenda, RuleProfile rules, ProblemList problems)
    {
        CheckDate(agenda.Kind, agenda.Time, "time.date", rules, problems);
        RuledMatters.Check(
            agenda.Kind,
            [.. agenda.Items.Select(item => new MatterText(item.Title, item.Paragraphs))],
            rules,
            problems);
    }

    public static void Check(MeetingMinutes minutes, RuleProfile rules, ProblemList problems)
    {
        CheckDate(minutes.Kind, minutes.Time, "time.date", rules, problems);
        CheckQuorum(minutes, rules, problems);
        RuledMatters.Check(
            minutes.Kind,
            [.. minutes.Items.Select(item => new MatterText(item.Title, item.Paragraphs))],
            rules,
            problems);
        RuledSpeakers.Check(minutes, rules, problems);
    }

    /// <summary>
    /// The meetings that a notice calls, each in time, one after the other as they are ruled. What they take up in full the
    /// agenda says.
    /// </summary>
    public static void Check(MeetingNotice notice, RuleProfile rules, ProblemList problems)
    {
        RuledAppraisal.CheckYear(notice.AppraisalYear, rules, problems);
        for (var index = 0; index < notice.Meetings.Count; index++)
        {
            var meeting = notice.Meetings[index];
            CheckDate(meeting.Kind, meeting.Time, $"meetings[{index}].time.date", rules, problems);
        }

        RuledMeetingOrder.Check(
            [.. notice.Meetings.Select((meeting, i) => new HeldMeeting(meeting.Kind, meeting.Time.Date, $"meetings[{i}]"))],
            rules,
            problems);
    }

    private static void CheckDate(
        MeetingKind kind, MeetingTime time, string path, RuleProfile rules, ProblemList problems) =>
        RuledDates.Check(
            time.Date,
            kind == MeetingKind.CommitteeMeeting ? Milestone.CommitteeMeeting : Milestone.GeneralMeeting,
            path,
            rules,
            problems);

    private static void CheckQuorum(MeetingMinutes minutes, RuleProfile rules, ProblemList problems)
    {
        var attendance = minutes.Attendance;
        var written = rules.WrittenOpinions == true ? attendance.Absences.Count(absence => absence.SentOpinion) : 0;
        if (minutes.Kind == MeetingKind.GeneralMeeting && rules.Quorum is { } quorum
            && !quorum.IsMet(attendance.Present + written, attendance.Expected))
        {
            problems.AddRuled(
                RuleKey.Quorum, RuleProblems.TooFewPresent, "attendance.present", null,
                attendance.Present, attendance.Expected, RuleText.Of(quorum));
        }
    }
}
