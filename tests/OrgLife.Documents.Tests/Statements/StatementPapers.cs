namespace OrgLife.Documents.Tests;

/// <summary>Small statements with which nothing is wrong.</summary>
internal static class StatementPapers
{
    private static readonly PartyMember First = new() { Name = "赵甲", Post = "书记" };
    private static readonly PartyMember Second = new() { Name = "钱乙" };

    private static readonly IReadOnlyList<StatementPart> Parts =
    [
        new()
        {
            Title = "存在问题",
            Points = [new() { Title = "组织生活方面", Text = "次数少。\n记录缺。" }, new() { Text = "走访少。" }],
        },
        new() { Title = "努力方向", Paragraphs = ["按时开展。"] },
    ];

    public static ExaminationStatement Statement { get; } = new()
    {
        Title = "对照检查材料",
        Branch = Samples.Branch,
        Introduction = ["对照如下。"],
        Parts = Parts,
        Aspects = ["组织生活"],
        Date = new(2026, 3, 26),
    };

    public static SpeakingOutline Outline { get; } = new()
    {
        Title = "发言提纲",
        Branch = Samples.Branch,
        Member = Second,
        Parts = Parts,
        Date = new(2026, 3, 26),
    };

    public static WorkReport Report { get; } = new()
    {
        Title = "述职报告",
        Branch = Samples.Branch,
        Reporter = First,
        LastRectification = "全部办结。",
        Parts = Parts,
        Date = new(2026, 3, 31),
    };

    public static CriticismMatrix Matrix { get; } = new()
    {
        Title = "相互批评意见表",
        Branch = Samples.Branch,
        Members = [First, Second],
        EveryPair = true,
        Items =
        [
            new() { From = First, To = Second, Texts = ["多商量。", "早安排。"] },
            new() { From = Second, To = First, Texts = ["多听课。"], Response = "接受。" },
        ],
    };

    public static IReadOnlyList<PartyPaper> All => [Statement, Outline, Report, Matrix];
}
