namespace OrgLife.Documents;

/// <summary>会议 — agenda and minutes of each meeting, and who missed the general one.</summary>
internal static class SessionPapers
{
    public static IEnumerable<PartyPaper> Of(BranchYear year) =>
    [
        .. year.Meeting.Sessions.SelectMany(session => new PartyPaper[] { Agenda(year, session), Minutes(year, session) }),
        .. Roster(year),
    ];

    private static MeetingAgenda Agenda(BranchYear year, BranchSession session) => new()
    {
        Title = Title(year, "meetingAgenda", session),
        Branch = year.Meeting.Branch,
        Kind = session.Kind,
        Theme = year.Meeting.Theme,
        Time = session.Time,
        Place = session.Place,
        Host = session.Host,
        Participants = [year.Wording["branchMeeting.participants." + FieldKey.Of(session.Kind)]],
        Observers = session.Observers,
        Items =
        [
            .. session.Items.Select(item => new AgendaItem
            {
                Title = item.Title, Speaker = item.Speaker, Minutes = item.Minutes,
            }),
        ],
    };

    private static MeetingMinutes Minutes(BranchYear year, BranchSession session) => new()
    {
        Title = Title(year, "meetingMinutes", session),
        Branch = year.Meeting.Branch,
        Kind = session.Kind,
        Group = session.Group,
        Theme = year.Meeting.Theme,
        Time = session.Time,
        Place = session.Place,
        Host = session.Host,
        Recorder = session.Recorder,
        Attendance = Attendance(year, session),
        Items =
        [
            .. session.Items.Select(item => new MinutesItem
            {
                Title = item.Title,
                Speaker = item.Speaker,
                Paragraphs = item.Paragraphs,
                Speeches = item.Speeches,
                Decision = item.Decision,
                Vote = item.Vote,
            }),
        ],
    };

    private static Attendance Attendance(BranchYear year, BranchSession session)
    {
        var expected = year.Expected(session);
        var absent = session.Absences.Select(absence => year.Person(absence.Member)).ToList();
        PartyMember[] came = [.. expected.Where(person => !absent.Contains(person))];
        return new Attendance
        {
            Expected = expected.Count,
            Present = came.Length,
            Attendees = came,
            Absences =
            [
                .. session.Absences.Select(absence => new Absence
                {
                    Member = year.Person(absence.Member),
                    Reason = absence.Reason,
                    Note = absence.Note,
                    SentOpinion = absence.SentOpinion,
                }),
            ],
            Observers = session.Observers,
        };
    }

    private static IEnumerable<PartyPaper> Roster(BranchYear year)
    {
        if (year.General is { Absences.Count: > 0 } session)
        {
            AbsenteeEntry[] entries = [.. session.Absences.Select(absence => Entry(year, absence))];
            yield return new AbsenteeRoster
            {
                Title = year.Title("absenteeRoster"),
                Branch = year.Meeting.Branch,
                Meeting = year.Wording["branchMeeting.meeting." + FieldKey.Of(session.Kind)],
                MeetingDate = session.Time.Date,
                Expected = year.Expected(session).Count,
                Columns = ShownColumns.Of(AbsenteeColumns.Usual, AbsenteeFields.All, entries),
                Items = entries,
                Date = year.Days.Decided ?? session.Time.Date,
            };
        }
    }

    private static AbsenteeEntry Entry(BranchYear year, SessionAbsence absence) => new()
    {
        Member = year.Person(absence.Member),
        Reason = absence.Reason,
        Note = absence.Note,
        SentOpinion = absence.SentOpinion,
        Method = absence.Method,
        Deadline = absence.Deadline,
        Responsible = absence.Responsible,
        DoneOn = absence.DoneOn,
    };

    private static string Title(BranchYear year, string key, BranchSession session) =>
        year.Title(key, session.Group ?? year.Wording["branchMeeting.meeting." + FieldKey.Of(session.Kind)]);
}
