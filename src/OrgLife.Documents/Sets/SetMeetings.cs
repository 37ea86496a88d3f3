namespace OrgLife.Documents;

/// <summary>会议 — agenda, ballot, summary and roster tell of the day and of the people that the minutes tell of.</summary>
internal static class SetMeetings
{
    public static void Check(SetFindings findings)
    {
        CheckAgendas(findings);
        if (findings.General is not { } minutes)
        {
            return;
        }

        foreach (var ballot in findings.Of<BallotForm>())
        {
            CheckDay(ballot.Index, "date", ballot.Paper.Date, minutes, findings);
        }

        foreach (var ballot in findings.Of<CommitteeBallotForm>())
        {
            CheckDay(ballot.Index, "date", ballot.Paper.Date, minutes, findings);
        }

        foreach (var summary in findings.Of<AppraisalSummary>())
        {
            CheckSummary(summary, minutes, findings);
        }

        foreach (var roster in findings.Of<AbsenteeRoster>())
        {
            CheckRoster(roster, minutes, findings);
        }
    }

    private static void CheckAgendas(SetFindings findings)
    {
        foreach (var notice in findings.Of<MeetingNotice>())
        {
            for (var index = 0; index < notice.Paper.Meetings.Count; index++)
            {
                var meeting = notice.Paper.Meetings[index];
                CheckHeld(notice.Index, $"meetings[{index}].time.date", meeting.Kind, meeting.Time.Date, findings);
            }
        }

        foreach (var agenda in findings.Of<MeetingAgenda>())
        {
            CheckHeld(agenda.Index, "time.date", agenda.Paper.Kind, agenda.Paper.Time.Date, findings);
        }
    }

    // Where there are several meetings of a kind, a day may be any of theirs.
    private static void CheckHeld(
        int index, string path, MeetingKind kind, OfficialDate date, SetFindings findings)
    {
        var minutes = findings.Papers.OfType<MeetingMinutes>().Where(one => one.Kind == kind).ToList();
        if (minutes.Count == 1)
        {
            CheckDay(index, path, date, minutes[0], findings);
        }
    }

    private static void CheckSummary(
        PlacedPaper<AppraisalSummary> summary, MeetingMinutes minutes, SetFindings findings)
    {
        var (ballots, attendance) = (summary.Paper.Ballots, minutes.Attendance);
        CheckDay(summary.Index, "date", summary.Paper.Date, minutes, findings);
        if (ballots.Expected != attendance.Expected || ballots.Present != attendance.Present)
        {
            findings.Add(
                summary.Index, SetProblems.AttendanceDiffers, "ballots", null,
                Count(ballots.Expected, ballots.Present), Count(attendance.Expected, attendance.Present), minutes.Title);
        }

        if (ballots.Issued != attendance.Present)
        {
            findings.Add(
                summary.Index, SetProblems.VotersDiffer, "ballots.issued", null, ballots.Issued, attendance.Present);
        }
    }

    private static void CheckRoster(PlacedPaper<AbsenteeRoster> roster, MeetingMinutes minutes, SetFindings findings)
    {
        CheckDay(roster.Index, "meetingDate", roster.Paper.MeetingDate, minutes, findings);
        if (roster.Paper.Expected is { } expected && expected != minutes.Attendance.Expected)
        {
            findings.Add(
                roster.Index, SetProblems.AttendanceDiffers, "expected", null,
                $"应到{expected}人", $"应到{minutes.Attendance.Expected}人", minutes.Title);
        }

        var came = Keys(minutes.Attendance.Attendees);
        var listed = Keys(roster.Paper.Items.Select(entry => entry.Member));
        for (var index = 0; index < roster.Paper.Items.Count; index++)
        {
            var name = roster.Paper.Items[index].Member.Name;
            if (came.Contains(NameKey.Of(name)))
            {
                findings.Add(
                    roster.Index, SetProblems.PresentAndAbsent, $"items[{index}].member", name, name, minutes.Title);
            }
        }

        foreach (var absence in minutes.Attendance.Absences.Where(one => !listed.Contains(NameKey.Of(one.Member.Name))))
        {
            findings.Add(
                roster.Index, SetProblems.AbsenceNotListed, "items", null, absence.Member.Name, minutes.Title);
        }
    }

    private static void CheckDay(
        int index, string path, OfficialDate? date, MeetingMinutes minutes, SetFindings findings)
    {
        var held = minutes.Time.Date;
        if (date is not null && (date.IsAfter(held) || held.IsAfter(date)))
        {
            findings.Add(index, SetProblems.MeetingDayDiffers, path, null, date, minutes.Title, held);
        }
    }

    private static HashSet<string> Keys(IEnumerable<PartyMember> members) =>
        new(members.Select(member => NameKey.Of(member.Name)), StringComparer.Ordinal);

    private static string Count(int expected, int present) => $"应到{expected}人、实到{present}人";
}
