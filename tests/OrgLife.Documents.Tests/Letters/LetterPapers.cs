namespace OrgLife.Documents.Tests;

/// <summary>A small notice, letter and report with which nothing is wrong.</summary>
internal static class LetterPapers
{
    private static readonly CitedDocument Basis = new() { Title = "关于开好组织生活会的通知", Number = "示党〔2026〕4号" };

    private static readonly Contact Contact = new() { Name = "钱乙", Phone = "0000-0000000" };

    public static MeetingNotice Notice { get; } = new()
    {
        Title = "示例县甲乙中学党支部开会的通知",
        Organization = Samples.Branch,
        Addressees = "各党小组",
        AppraisalYear = 2025,
        Basis = Basis,
        Theme = "学党章",
        Meetings =
        [
            new()
            {
                Kind = MeetingKind.GeneralMeeting,
                Time = new() { Date = new(2026, 3, 31), From = "14:00", To = "17:00" },
                Place = "三楼会议室",
                Participants = ["全体党员"],
                Agenda = [new() { Title = "书记述职", Speaker = "赵甲", Minutes = 20 }, new() { Title = "民主测评" }],
            },
        ],
        Preparations =
        [
            new() { Kind = PreparationKind.Study, Text = "读党章", Deadline = new() { Date = new(2026, 3, 17) } },
            new() { Kind = PreparationKind.Other, Title = "布置会场", Text = "前一天完成。" },
        ],
        Requirements = ["按时到会。", "联系实际。"],
        Contacts = [Contact],
        Attachments = [new() { Title = "征求意见表" }],
        Date = new(2026, 3, 6),
    };

    public static OfficialFrame Frame { get; } = new() { Number = "甲乙支〔2026〕2号" };

    public static TransmittalLetter Letter { get; } = new()
    {
        Title = "关于报送组织生活会材料的函",
        Organization = Samples.Branch,
        Frame = Frame,
        Addressees = "示例县甲乙中学党总支",
        AppraisalYear = 2025,
        Basis = Basis,
        Items =
        [
            new() { Name = "问题清单", Copies = 2, Pages = 3, Medium = FiledMedium.Both },
            new() { Name = "测评汇总表", Copies = 1, Medium = FiledMedium.Paper, Responsible = "组织委员" },
        ],
        Contacts = [Contact],
        Date = new(2026, 4, 17),
    };

    public static SituationFigures Figures { get; } = new()
    {
        Members = 5,
        Probationary = 1,
        StudySessions = 2,
        Talks = 10,
        Meetings =
        [
            new()
            {
                Kind = MeetingKind.GeneralMeeting, Date = new(2026, 3, 31), Expected = 5, Present = 4,
            },
        ],
        Absentees = new()
        {
            Total = 1,
            Reasons = [new() { Reason = AbsenceReason.Sick, Count = 1 }],
            MadeUp = 0,
        },
        Ballots = new() { Expected = 5, Present = 4, Issued = 4, Returned = 4, Valid = 4, Invalid = 0 },
        Grades = [new() { Grade = "优秀", Count = 1 }, new() { Grade = "合格", Count = 3 }],
        Rectification = new() { Total = 2, Done = 0 },
    };

    public static SituationReport Report { get; } = new()
    {
        Title = "甲乙中学党支部会议情况的报告",
        Organization = Samples.Branch,
        Addressees = "示例县甲乙中学党总支",
        AppraisalYear = 2025,
        Figures = Figures,
        Additions = [new() { Section = SituationSection.Shortcomings, Paragraphs = ["互评不够直接。"] }],
        Date = new(2026, 4, 16),
    };

    public static IReadOnlyList<PartyPaper> All => [Notice, Letter, Report];
}
