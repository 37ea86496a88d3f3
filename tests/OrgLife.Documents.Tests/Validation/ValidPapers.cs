namespace OrgLife.Documents.Tests;

/// <summary>
/// One paper of each kind with which nothing is wrong. People and organisations are invented.
/// </summary>
internal static class ValidPapers
{
    public static PartyOrganization Branch { get; } = new()
    {
        Name = "示例街道文化站党支部",
        Superior = "示例街道党工委",
    };

    public static OfficialDocument Official { get; } = new()
    {
        Title = "示例街道党工委关于做好组织生活会工作的通知",
        Issuers = [new() { Name = "中共示例街道工作委员会" }],
        Number = "示党工委〔2024〕3号",
        Addressees = "各党支部",
        Body =
        [
            new() { Text = "现将有关事项通知如下。" },
            new() { Level = 1, Heading = "准备工作" },
            new() { Level = 2, Heading = "组织学习", RunIn = true, Text = "各支部安排两次集中学习。" },
        ],
        Attachments = [new() { Title = "学习篇目", Body = [new() { Text = "党章。" }] }],
        Date = new(2024, 1, 5),
        CopyTo = "区委组织部",
        Printer = "示例街道党工委办公室",
        PrintedOn = new(2024, 1, 6),
    };

    public static WorkPlan Plan { get; } = new()
    {
        Title = "示例街道文化站党支部组织生活会工作方案",
        Theme = "对照党员标准，改进服务作风。",
        Purpose = "查找问题，明确整改方向。",
        Points = [new() { Name = "参加人员", Text = "全体党员。" }],
        Stages =
        [
            new()
            {
                Title = "会前准备",
                Period = new() { From = new(2024, 1, 8), To = new(2024, 1, 31) },
                Steps =
                [
                    Step("组织学习", new(2024, 1, 12)),
                    Step("谈心谈话", new(2024, 1, 20)) with
                    {
                        Paragraphs =
                        [
                            new() { Text = "听取群众意见。", Audience = "党支部", Numbered = true },
                            new() { Text = "查找自身不足。", Audience = "党员", Numbered = true },
                        ],
                    },
                ],
            },
            new() { Title = "召开会议", Steps = [Step("开好支委会", new(2024, 2, null, DatePart.Early))] },
        ],
        Requirements = [new() { Paragraphs = [new() { Text = "精心组织，注重实效。" }] }],
        Issuer = Branch,
        Date = new(2024, 1, 5),
    };

    public static IssueList Issues { get; } = new()
    {
        Title = "党支部委员会问题清单",
        Owner = new() { Organization = Branch },
        Items =
        [
            new() { Aspect = "组织生活", Description = "主题党日形式单一。", Sources = ["自查"], Responsible = ["赵甲一"] },
            new() { Aspect = "联系群众", Description = "走访次数不多。" },
        ],
        Date = new(2024, 1, 24),
    };

    public static RectificationList Rectification { get; } = new()
    {
        Title = "党支部委员会整改清单",
        Owner = new() { Organization = Branch },
        Items =
        [
            new()
            {
                Issue = "主题党日形式单一。",
                Measures = ["每季度开展一次实地学习。", "年初公布计划。"],
                Responsible = ["赵甲一"],
                Deadline = new() { Date = new(2024, 3, null, DatePart.End) },
            },
        ],
        Date = new(2024, 2, 20),
    };

    public static BallotForm Ballot { get; } = new()
    {
        Title = "民主评议党员测评表",
        Branch = Branch,
        AppraisalYear = 2023,
        Date = new(2024, 2, 6),
        Grades = GradeScale.FourGrades,
        Entries =
        [
            new() { Member = Member("赵甲一") with { Post = "书记" } },
            new() { Member = Member("古丽娜尔·艾山江") },
            new() { Member = Member("周望舒") with { Status = MemberStatus.Probationary } },
        ],
        Instructions = ["每名党员只选一个等次。"],
        Voters = 3,
        Copies = 3,
    };

    public static AppraisalSummary Summary { get; } = new()
    {
        Title = "民主评议党员测评汇总表",
        Branch = Branch,
        AppraisalYear = 2023,
        Date = new(2024, 2, 6),
        Ballots = new() { Expected = 9, Present = 8, Issued = 8, Returned = 8, Valid = 7, Invalid = 1 },
        Grades = GradeScale.FourGrades,
        Members =
        [
            new() { Member = Member("赵甲一"), Counts = [4, 3, 0, 0] },
            new() { Member = Member("古丽娜尔·艾山江"), Counts = [2, 3, 0, 0], Blank = 1, Unclear = 1 },
            new() { Member = Member("周望舒") with { Status = MemberStatus.Probationary } },
        ],
        Rate = new(),
    };

    public static IReadOnlyList<PartyPaper> All => [Official, Plan, Issues, Rectification, Ballot, Summary, .. RoomPapers.All];

    public static PartyMember Member(string name) => new() { Name = name };

    public static PlanStep Step(string title, OfficialDate date) => new()
    {
        Title = title,
        Deadline = new() { Date = date },
        Paragraphs = [new() { Text = "按要求开展。" }],
    };
}
