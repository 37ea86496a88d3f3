namespace OrgLife.Documents.Tests;

/// <summary>Small papers of a meeting with which nothing is wrong.</summary>
internal static class MeetingPapers
{
    public static MeetingTime Time { get; } = new() { Date = new(2026, 3, 31), From = "14:00", To = "16:00" };

    public static MeetingAgenda Agenda { get; } = new()
    {
        Title = "党员大会议程",
        Branch = Samples.Branch,
        Kind = MeetingKind.GeneralMeeting,
        Time = Time,
        Place = "活动室",
        Host = "赵甲",
        Participants = ["全体党员"],
        Items =
        [
            new() { Title = "通报情况", Speaker = "赵甲", Minutes = 30 },
            new() { Title = "个人自评和互评" },
            new() { Title = "民主测评", Paragraphs = ["发票、计票。"] },
        ],
    };

    public static Attendance WhoCame { get; } = new()
    {
        Expected = 5,
        Present = 3,
        Absences =
        [
            new() { Member = new() { Name = "冯壬" }, Reason = AbsenceReason.OfficialBusiness, Note = "外出培训" },
            new() { Member = new() { Name = "朱午" }, Reason = AbsenceReason.Unexcused },
        ],
    };

    public static MeetingVote Vote { get; } = new()
    {
        Voters = 5,
        Present = 3,
        InFavour = 3,
        Against = 0,
        Abstained = 0,
        Passed = true,
    };

    public static MeetingMinutes Minutes { get; } = new()
    {
        Title = "党员大会会议记录",
        Branch = Samples.Branch,
        Kind = MeetingKind.GeneralMeeting,
        Theme = "查不足",
        Time = Time,
        Place = "活动室",
        Host = "赵甲",
        Recorder = "钱乙",
        Attendance = WhoCame,
        Items =
        [
            new()
            {
                Title = "审议整改清单",
                Speaker = "赵甲",
                Paragraphs = ["说明清单。"],
                Speeches = [new() { Speaker = "孙丙", Text = "同意。\n宜早落实。" }],
                Decision = "原则同意。",
                Vote = Vote,
            },
        ],
    };

    public static IReadOnlyList<PartyPaper> All => [Agenda, Minutes];
}
