namespace OrgLife.Documents;

/// <summary>会议通知 — meetings that lie ahead, with a place and people, and preparations that end before them.</summary>
internal static class MeetingNoticeRules
{
    private const int LongestMinutes = 24 * 60;

    public static void Check(MeetingNotice notice, ProblemList problems)
    {
        notice.Framed.Check(problems);
        NumberRules.Check(notice.AppraisalYear, 1921, 9999, "appraisalYear", "评议年度", problems);
        DateRules.CheckAppraisalYear(notice.AppraisalYear, notice.Date, problems);
        notice.Basis?.Check("basis", problems);
        for (var index = 0; index < notice.Meetings.Count; index++)
        {
            CheckMeeting(notice, notice.Meetings[index], $"meetings[{index}]", problems);
        }

        CheckPreparations(notice, problems);
        RepeatRules.Check(notice.Requirements, index => $"requirements[{index}]", problems);
        ContactRules.Check(notice.Contacts, problems);
    }

    private static void CheckMeeting(
        MeetingNotice notice, NoticedMeeting meeting, string path, ProblemList problems)
    {
        MeetingTimeRules.Check(meeting.Time, problems, path + ".time");
        MeetingElements.Check(
            problems,
            (path + ".place", "地点", meeting.Place),
            (path + ".participants", "参加人员", meeting.Participants));
        for (var index = 0; index < meeting.Agenda.Count; index++)
        {
            var minutes = meeting.Agenda[index].Minutes;
            NumberRules.Check(minutes, 1, LongestMinutes, $"{path}.agenda[{index}].minutes", "用时", problems);
        }

        if (notice.Date.IsAfter(meeting.Time.Date))
        {
            problems.Add(
                ProblemCatalogue.NoticeAfterMeeting, path + ".time.date", null, notice.Date, meeting.Time.Date);
        }
    }

    private static void CheckPreparations(MeetingNotice notice, ProblemList problems)
    {
        for (var index = 0; index < notice.Preparations.Count; index++)
        {
            var deadline = notice.Preparations[index].Deadline?.Date;
            if (deadline is not null && notice.Meetings.Count > 0
                && notice.Meetings.All(meeting => deadline.IsAfter(meeting.Time.Date)))
            {
                problems.Add(
                    ProblemCatalogue.PreparationAfterMeeting, $"preparations[{index}].deadline", null, deadline);
            }
        }
    }
}
