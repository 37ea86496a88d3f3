namespace OrgLife.Documents;

/// <summary>公文 — the notice comes before the meeting, the report after it, and its figures are those of the papers.</summary>
internal static class SetLetters
{
    public static void Check(SetFindings findings)
    {
        var meeting = findings.General?.Time.Date;
        foreach (var notice in findings.Of<MeetingNotice>().Where(one => meeting is not null && one.Paper.Date.IsAfter(meeting)))
        {
            findings.Add(notice.Index, SetProblems.NoticeAfterMeeting, "date", null, notice.Paper.Date, meeting!);
        }

        foreach (var report in findings.Of<SituationReport>())
        {
            if (meeting?.IsAfter(report.Paper.Date) == true)
            {
                findings.Add(report.Index, SetProblems.ReportBeforeMeeting, "date", null, report.Paper.Date, meeting);
            }

            SetFigures.Check(report, findings);
        }
    }
}
