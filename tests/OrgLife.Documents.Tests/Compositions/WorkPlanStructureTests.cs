namespace OrgLife.Documents.Tests;

/// <summary>The five structures that the surveyed notices and plans have, as data of one model; all words are invented.</summary>
public class WorkPlanStructureTests
{
    private static readonly PlanStep Study = new() { Title = "集中学习", Paragraphs = [Text("读原文。")] };
    private static readonly PlanStep Talk = new() { Title = "谈心谈话", Paragraphs = [Text("谈思想。")] };

    private static readonly WorkPlan Bare = Samples.WorkPlan with { Theme = null, Purpose = null, Stages = [], Title = "方案" };

    /// <summary>S0 and S1: a lead, requirements as parts with their own titles, steps 1. right under a part.</summary>
    [Fact]
    public void S0HasPartsWithStepsRightBelowThem()
    {
        var plan = Bare with
        {
            Introduction = ["现就有关事项安排如下。"],
            Points = [new() { Name = "把握基本要求", Text = "以学习为主题。\n三月底前完成。", StandsAlone = true }],
            StagesStandAlone = true,
            Stages = [new() { Title = "做好各环节工作", Paragraphs = [Text("一并进行。")], Steps = [Study, Talk] }],
            RequirementsTitle = "加强组织领导",
            Requirements = [Requirement("精心部署", "及时汇报。"), Requirement("加强督导", "全程参加。")],
        };

        Words(plan).ShouldBe(
        [
            "现就有关事项安排如下。",
            "一、把握基本要求", "以学习为主题。", "三月底前完成。",
            "二、做好各环节工作", "一并进行。", "1.集中学习", "读原文。", "2.谈心谈话", "谈思想。",
            "三、加强组织领导", "1.精心部署。及时汇报。", "2.加强督导。全程参加。",
        ]);
    }

    [Fact]
    public void S1HasPartsThatGoWithoutRequirementsAndAttachesItsForm()
    {
        var plan = Bare with
        {
            StagesStandAlone = true,
            Stages = [new() { Title = "基本要求", Paragraphs = [Text("认真对待。")] }, new() { Title = "各环节", Steps = [Study] }],
            Attachments = ["党员民主测评表（参考式样）"],
        };

        Words(plan).ShouldBe(
        [
            "一、基本要求", "认真对待。", "二、各环节", "1.集中学习", "读原文。", "附件：党员民主测评表（参考式样）",
        ]);
    }

    [Fact]
    public void S2HasThemePurposeAndDatedStepsInStagesForBranchAndMembers()
    {
        var step = Study with
        {
            Deadline = new() { Date = new(2026, 3, 10) },
            Paragraphs =
            [
                new() { Numbered = true, Audience = "党总支/党支部", Text = "看制度。" },
                new() { Numbered = true, Audience = "党员", Text = "看自己。" },
            ],
        };
        var plan = Bare with
        {
            Theme = "学党章。",
            Purpose = "查问题。",
            Stages = [new() { Title = "会前准备", Steps = [step] }],
            Numbering = NumberingStyle.Comma,
            DeadlineStyle = DateStyle.Slash,
        };

        Words(plan).ShouldBe(
        [
            "一、主题：学党章。", "二、目的：查问题。", "三、程序：", "（一）会前准备", "1、集中学习（3/10前）",
            "（1）党总支/党支部：看制度。", "（2）党员：看自己。",
        ]);
    }

    [Fact]
    public void S3HasBeforeAtAndAfterTheMeetingUnderATitleOfItsOwn()
    {
        var plan = Bare with
        {
            Points = [new() { Name = "基本要求", Text = "从严从实。", StandsAlone = true }],
            StagesTitle = "方法步骤和时间安排",
            Stages =
            [
                Stage("会前", new(2024, 2, 1), new(2024, 2, 10)), Stage("会中", new(2024, 2, 11), new(2024, 2, 20)),
                Stage("会后", new(2024, 2, 21), new(2024, 2, 29)),
            ],
            Requirements = [new() { Paragraphs = [Text("加强领导。")] }],
        };

        Words(plan).ShouldBe(
        [
            "一、基本要求", "从严从实。", "二、方法步骤和时间安排",
            "（一）会前（2月1日至2月10日）", "做好工作。", "（二）会中（2月11日至2月20日）", "做好工作。",
            "（三）会后（2月21日至2月29日）", "做好工作。", "三、有关要求", "（一）加强领导。",
        ]);
    }

    [Fact]
    public void S4HasThePointsThatAreReportedForApproval()
    {
        var plan = Bare with
        {
            Theme = "严以律己。",
            Points =
            [
                new() { Name = "时间", Text = "9月中旬。" }, new() { Name = "方式", Text = "支部会议。" },
                new() { Name = "参加人员", Text = "全体党员。" },
            ],
            Stages = [new() { Title = "开好会议", Steps = [Talk] }],
        };

        Words(plan).Take(5).ShouldBe(
            ["一、主题：严以律己。", "二、时间：9月中旬。", "三、方式：支部会议。", "四、参加人员：全体党员。", "五、程序："]);
    }

    // Without the title, and without who signs and when.
    private static IEnumerable<string> Words(WorkPlan plan) => Trees.WordsOf(plan).Skip(1).SkipLast(2);

    private static PlanParagraph Text(string text) => new() { Text = text };

    private static PlanStage Stage(string title, OfficialDate from, OfficialDate to) =>
        new() { Title = title, Period = new() { From = from, To = to }, Paragraphs = [Text("做好工作。")] };

    private static PlanRequirement Requirement(string title, string text) =>
        new() { Title = title, Paragraphs = [Text(text)] };
}
