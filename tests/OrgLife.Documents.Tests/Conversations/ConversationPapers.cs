namespace OrgLife.Documents.Tests;

/// <summary>Small papers of talks and absences with which nothing is wrong.</summary>
internal static class ConversationPapers
{
    private static readonly PartyMember First = new() { Name = "赵甲" };
    private static readonly PartyMember Second = new() { Name = "钱乙" };
    private static readonly PartyMember Third = new() { Name = "加央·次仁" };

    public static TalkRecord Record { get; } = new()
    {
        Title = "谈心谈话记录表",
        Branch = Samples.Branch,
        Speaker = First,
        Counterpart = Second,
        Mode = TalkMode.FaceToFace,
        Date = new(2026, 3, 12),
        Place = "谈心室",
        Content = "谈工作。\n谈思想。",
        Opinions = ["多沟通。", "多提醒。"],
    };

    public static TalkLedger Ledger { get; } = new()
    {
        Title = "谈心谈话台账",
        Branch = Samples.Branch,
        Committee = [First, Second],
        Members = [Third],
        Items =
        [
            Talk(Second, First),
            Talk(First, new() { Name = "加央·次仁" }) with { Mode = TalkMode.Phone, Result = "已接受。" },
        ],
    };

    public static AbsenteeRoster Roster { get; } = new()
    {
        Title = "缺席名单",
        Branch = Samples.Branch,
        Meeting = "党员大会",
        MeetingDate = new(2026, 3, 31),
        Expected = 5,
        Items =
        [
            new()
            {
                Member = new() { Name = "冯壬" },
                Reason = AbsenceReason.OfficialBusiness,
                Note = "支教",
                Method = "视频补课",
                Deadline = new() { Date = new(2026, 4, 10) },
            },
            new() { Member = new() { Name = "秦未" }, Reason = AbsenceReason.Frail },
        ],
    };

    public static IReadOnlyList<PartyPaper> All => [Record, Ledger, Roster];

    public static TalkEntry Talk(PartyMember speaker, PartyMember counterpart) => new()
    {
        Date = new(2026, 3, 12),
        Speaker = speaker,
        Counterpart = counterpart,
        Mode = TalkMode.FaceToFace,
        Content = "谈工作。",
    };
}
