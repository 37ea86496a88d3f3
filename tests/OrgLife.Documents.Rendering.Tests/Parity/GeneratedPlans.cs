namespace OrgLife.Documents.Rendering.Tests;

/// <summary>工作方案 in all their ways of writing, and one of more than eight thousand characters.</summary>
internal static class GeneratedPlans
{
    private static readonly InventedText Text = new(11);

    public static IReadOnlyList<CorpusPaper> All { get; } =
    [
        .. Enum.GetValues<DateStyle>().Select(style => Corpus.Plain($"plan {style}", Plan(2, 3) with { DeadlineStyle = style })),
        Corpus.Plain("plan with commas", Plan(3, 2) with { Numbering = NumberingStyle.Comma }),
        Corpus.Plain("plan of 8,000 characters", Plan(5, 6)),
        Corpus.Sealed("plan in a paper", Issued() with { Plan = Plan(3, 3) }),
        Corpus.Sealed("plan as an attachment", Issued() with
        {
            Body = [new() { Text = Text.Of(100) }],
            Attachments = [new() { Title = "志愿服务月工作方案", Plan = Plan(2, 4) }, new() { Title = "签到册样式" }],
        }),
    ];

    private static OfficialDocument Issued() =>
        Corpus.Sample<OfficialDocument>("official-document") with { Body = [], Attachments = [] };

    private static WorkPlan Plan(int stages, int steps) => new()
    {
        Title = "示例县教育工委志愿服务月工作方案",
        Introduction = [Text.Of(90)],
        Theme = Text.Words(5) + "。",
        Purpose = Text.Of(150),
        Points = [new() { Name = "时间", Text = "2026年3月至5月" }, new() { Name = "参加人员", Text = Text.Of(60) }],
        Stages = [.. Enumerable.Range(1, stages).Select(stage => Stage(stage, steps))],
        Requirements =
        [
            new() { Title = Text.Words(2), Paragraphs = [new() { Text = Text.Of(150) }] },
            new() { Paragraphs = [new() { Text = Text.Of(80) }, new() { Text = Text.Of(120) }] },
        ],
        Attachments = ["志愿服务月活动安排", "值班表（2026年3月至5月）"],
        Issuer = new() { Name = "中共示例县教育工作委员会" },
        Date = new OfficialDate(2026, 2, 25),
    };

    private static PlanStage Stage(int number, int steps) => new()
    {
        Title = Text.Words(2),
        Period = new() { From = new OfficialDate(2026, 2 + number, 1), To = new OfficialDate(2026, 2 + number, 28) },
        Paragraphs = [new() { Text = Text.Of(60) }],
        Steps =
        [
            .. Enumerable.Range(1, steps).Select(step => new PlanStep
            {
                Title = Text.Words(3),
                Deadline = new() { Date = new OfficialDate(2026, 2 + number, 3 * step) },
                Audiences = step % 2 == 0 ? ["党支部", "党员"] : [],
                Responsible = step % 3 == 0 ? ["赵甲", "钱乙一"] : [],
                Paragraphs =
                [
                    new() { Audience = "党支部", Numbered = true, Text = Text.Of(120) },
                    new() { Audience = "党员", Numbered = true, Text = Text.Of(90 + Text.Next(60)) },
                ],
            }),
        ],
    };
}
