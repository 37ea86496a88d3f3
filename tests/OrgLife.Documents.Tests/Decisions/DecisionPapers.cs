namespace OrgLife.Documents.Tests;

/// <summary>Small papers of one member, from the decision to the pledge, with which nothing is wrong.</summary>
internal static class DecisionPapers
{
    public static AppraisalDecision Decision { get; } = new()
    {
        Title = "民主评议党员登记表",
        Branch = Samples.Branch,
        Member = new() { Name = "钱乙" },
        AppraisalYear = 2025,
        Grades = GradeScale.FourGrades,
        Counts = [2, 1, 0, 0],
        Grade = "合格",
        DecidedOn = new(2026, 4, 8),
        Review = new()
        {
            Kind = ReviewKind.Approval,
            Organization = "示例县甲乙中学党总支",
            Date = new(2026, 4, 10),
        },
        FeedbackOn = new(2026, 4, 14),
    };

    public static AppraisalFeedback Feedback { get; } = new()
    {
        Title = "民主评议结果反馈书",
        Branch = Samples.Branch,
        Member = new() { Name = "钱乙" },
        AppraisalYear = 2025,
        Grades = GradeScale.FourGrades,
        Grade = "合格",
        Merits = ["热心。"],
        Shortcomings = ["学习少。", "谈心少。"],
        Date = new(2026, 4, 14),
    };

    public static RectificationPledge Pledge { get; } = new()
    {
        Title = "整改承诺书",
        Branch = Samples.Branch,
        Member = new() { Name = "钱乙" },
        Items =
        [
            new()
            {
                Matter = "学习少",
                Promise = "每周学半天。\n每月写体会。",
                Deadline = new() { Date = new(2026, 6, 30) },
            },
            new() { Matter = "谈心少", Promise = "每季度谈一次。", Deadline = new() { Note = "长期坚持" } },
        ],
        Date = new(2026, 4, 14),
    };

    public static IReadOnlyList<PartyPaper> All => [Decision, Feedback, Pledge];
}
