namespace OrgLife.Documents.Tests;

/// <summary>Small papers of invented people that check clean; tests change one thing with <c>with</c>.</summary>
internal static class Samples
{
    public static PartyOrganization Branch { get; } = new() { Name = "示例县甲乙中学党支部" };

    public static OfficialDocument OfficialDocument { get; } = new()
    {
        Title = "示例县甲乙中学党支部关于做好组织生活会工作的通知",
        Issuers = [Branch],
        Number = "清党工委〔2024〕3号",
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
        Printer = "清河街道党工委办公室",
        PrintedOn = new(2024, 1, 6),
    };

    public static WorkPlan WorkPlan { get; } = new()
    {
        Title = "示例县甲乙中学党支部组织生活会工作方案",
        Theme = "学党章。",
        Purpose = "查问题。",
        Stages =
        [
            new PlanStage
            {
                Title = "会前准备",
                Steps =
                [
                    new PlanStep
                    {
                        Title = "开展自查",
                        Deadline = new Deadline { Date = new OfficialDate(2026, 3, 10) },
                        Paragraphs =
                        [
                            new PlanParagraph { Numbered = true, Audience = "党支部", Text = "看制度。" },
                            new PlanParagraph { Numbered = true, Audience = "党员", Text = "看学习。" },
                        ],
                    },
                    new PlanStep
                    {
                        Title = "集中学习",
                        Deadline = new Deadline { Date = new OfficialDate(2026, 3, 17), Kind = DeadlineKind.On },
                        Paragraphs = [new PlanParagraph { Text = "读原文。" }],
                    },
                ],
            },
            new PlanStage
            {
                Title = "开好会议",
                Steps = [new PlanStep { Title = "召开党员大会", Paragraphs = [new PlanParagraph { Text = "逐人评议。" }] }],
            },
        ],
        Issuer = Branch,
        Date = new OfficialDate(2026, 3, 1),
    };

    public static IssueList IssueList { get; } = new()
    {
        Title = "党支部班子问题清单",
        Owner = new ListOwner { Organization = Branch },
        Items =
        [
            new Issue { Aspect = "组织生活", Description = "党课次数少。", Sources = ["自查"], Responsible = ["赵甲"] },
            new Issue { Aspect = "联系群众", Description = "走访不够。\n回访不及时。" },
        ],
    };

    public static RectificationList RectificationList { get; } = new()
    {
        Title = "党支部班子整改清单",
        Owner = new ListOwner { Organization = Branch },
        Items =
        [
            new RectificationItem
            {
                Issue = "党课次数少。",
                Measures = ["每季度讲一次。", "支委轮流讲。"],
                Responsible = ["赵甲"],
                Deadline = new Deadline { Date = new OfficialDate(2026, 6, 30) },
            },
        ],
    };

    public static BallotForm BallotForm { get; } = new()
    {
        Title = "党员民主测评表",
        Branch = Branch,
        Grades = GradeScale.FourGrades,
        Entries =
        [
            new BallotEntry { Member = new PartyMember { Name = "吕亥", Status = MemberStatus.Probationary } },
            new BallotEntry { Member = new PartyMember { Name = "赵甲" } },
            new BallotEntry { Member = new PartyMember { Name = "钱乙" } },
        ],
        Instructions = ["每人只选一项。", "在所选栏内打“√”。"],
    };

    public static AppraisalSummary AppraisalSummary { get; } = new()
    {
        Title = "民主评议党员测评汇总表",
        Branch = Branch,
        Date = new OfficialDate(2026, 3, 31),
        Ballots = new BallotCount { Expected = 4, Present = 4, Issued = 4, Returned = 4, Valid = 3, Invalid = 1 },
        Grades = GradeScale.FourGrades,
        Rate = new VoteRate(),
        Members =
        [
            new MemberTally { Member = new PartyMember { Name = "赵甲" }, Counts = [2, 1, 0, 0] },
            new MemberTally { Member = new PartyMember { Name = "钱乙" }, Counts = [1, 1, 0, 0], Blank = 1 },
            new MemberTally { Member = new PartyMember { Name = "吕亥", Status = MemberStatus.Probationary } },
        ],
    };

    public static IReadOnlyList<PartyPaper> All =>
        [OfficialDocument, WorkPlan, IssueList, RectificationList, BallotForm, AppraisalSummary, .. RoomPapers.All];
}
