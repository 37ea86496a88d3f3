using static OrgLife.Documents.Tests.MeetingPapers;

namespace OrgLife.Documents.Tests;

/// <summary>For each code of the checks of meetings a paper that raises it, and where.</summary>
internal static class MeetingCheckCases
{
    public static IReadOnlyDictionary<string, (PartyPaper Paper, string Path)> All { get; } =
        new Dictionary<string, (PartyPaper, string)>
        {
            ["meeting.element-missing"] = (Minutes with { Recorder = null }, "recorder"),
            ["meeting.without-day"] = (Agenda with { Time = Time with { Date = new(2026, 3) } }, "time.date"),
            ["meeting.clock-malformed"] = (Agenda with { Time = Time with { From = "2点" } }, "time.from"),
            ["meeting.time-reversed"] = (Minutes with { Time = Time with { From = "18:00" } }, "time"),
            ["agenda.too-long"] = (
                Agenda with { Items = [Agenda.Items[0] with { Minutes = 121 }] }, "items"),
            ["minutes.item-empty"] = (
                Minutes with { Items = [.. Minutes.Items, new() { Title = "其他" }] }, "items[1]"),
            ["minutes.absentee-speaks"] = (
                Minutes with { Items = [WithSpeaker("朱 午")] }, "items[0].speeches[0].speaker"),
            ["attendance.absent-unnamed"] = (
                WithAttendance(WhoCame with { Absences = [WhoCame.Absences[0]] }), "attendance.absences"),
            ["attendance.attendees-differ"] = (
                WithAttendance(WhoCame with { Attendees = [new() { Name = "赵甲" }] }), "attendance.attendees"),
            ["attendance.without-reason"] = (
                WithAttendance(WhoCame with
                {
                    Absences =
                    [
                        WhoCame.Absences[0],
                        WhoCame.Absences[1] with { Reason = AbsenceReason.Other },
                    ],
                }),
                "attendance.absences[1]"),
            ["vote.sum"] = (WithVote(Vote with { Against = 1 }), "items[0].vote"),
            ["vote.without-quorum"] = (WithVote(Vote with { Voters = 7 }), "items[0].vote"),
            ["vote.without-majority"] = (WithVote(Vote with { InFavour = 2, Against = 1 }), "items[0].vote"),
        };

    private static MinutesItem WithSpeaker(string name) =>
        Minutes.Items[0] with { Speeches = [new() { Speaker = name, Text = "同意。" }] };

    private static MeetingMinutes WithAttendance(Attendance attendance) =>
        Minutes with { Attendance = attendance };

    private static MeetingMinutes WithVote(MeetingVote vote) =>
        Minutes with { Items = [Minutes.Items[0] with { Vote = vote }] };
}
