namespace OrgLife.Documents.Tests;

/// <summary>Small papers of the time before the meeting with which nothing is wrong.</summary>
internal static class PreparationPapers
{
    public static StudySchedule Schedule { get; } = new()
    {
        Title = "学习安排",
        Branch = Samples.Branch,
        Items =
        [
            new() { Time = new() { Date = new(2026, 3, 10) }, Materials = ["党章"], Mode = "个人自学" },
            new()
            {
                Time = new() { Date = new(2026, 3, 17), Kind = DeadlineKind.On },
                Materials = ["通知", "清单"],
                Mode = "集中学习",
                Leader = "赵甲",
            },
        ],
        AbsenteeStudy = "送学上门。",
    };

    public static SelfCheckList SelfCheck { get; } = new()
    {
        Title = "自查表",
        Owner = new() { Organization = Samples.Branch },
        Items =
        [
            new() { Aspect = "组织生活", Question = "会议是否按时召开？", Finding = "按时。" },
            new() { Aspect = "服务群众", Question = "留言是否答复？", Finding = "不及时。", Plan = "专人值守。" },
        ],
    };

    public static OpinionForm Form { get; } = new()
    {
        Title = "征求意见表",
        Branch = Samples.Branch,
        Topics = ["组织生活", "工作作风"],
        Members = [new() { Name = "赵甲", Post = "书记" }, new() { Name = "钱乙" }],
        Respondents = ["党员", "群众"],
        Satisfaction = new() { Labels = ["满意", "不满意"] },
        Instructions = ["不用署名。"],
    };

    public static OpinionDigest Digest { get; } = new()
    {
        Title = "征求意见汇总表",
        Branch = Samples.Branch,
        Issued = 10,
        Returned = 9,
        Items =
        [
            new() { Target = "支部班子", Text = "会太多。", Source = "党员" },
            new() { Target = "赵甲", Text = "会太多。", Source = "群众" },
        ],
    };

    public static IReadOnlyList<PartyPaper> All => [Schedule, SelfCheck, Form, Digest];
}
