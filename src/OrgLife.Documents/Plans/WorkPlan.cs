using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>
/// 工作方案 — the plan of a branch for its 组织生活会 and 民主评议党员: theme, purpose, stages of dated steps, requirements.
/// </summary>
[Term("工作方案")]
public sealed record WorkPlan : PartyPaper
{
    /// <summary>引言 — paragraphs before the first heading; none by default.</summary>
    [Term("引言")]
    public IReadOnlyList<string> Introduction { get; init => field = value ?? []; } = [];

    /// <summary>主题; null where the plan has none (the default).</summary>
    [Term("主题")]
    public string? Theme { get; init; }

    /// <summary>目的; null where the plan has none (the default).</summary>
    [Term("目的")]
    public string? Purpose { get; init; }

    /// <summary>
    /// 基本情况 — further named points that stand between purpose and stages, such as 时间, 地点, 方式, 参加人员 and 学习内容;
    /// none by default.
    /// </summary>
    [Term("基本情况")]
    public IReadOnlyList<PlanPoint> Points { get; init => field = value ?? []; } = [];

    /// <summary>
    /// 阶段自成一级 — whether each stage is a part of its own (一、) with its steps below, instead of （一） under one heading; the
    /// requirements are then numbered as the steps are. False by default.
    /// </summary>
    [Term("阶段自成一级")]
    public bool StagesStandAlone { get; init; }

    /// <summary>阶段标题 — what stands over the stages, such as 方法步骤; 程序 where null (the default).</summary>
    [Term("阶段标题")]
    public string? StagesTitle { get; init; }

    /// <summary>阶段（程序）— the stages in their order, such as 会前准备, 开好会议, 整改落实.</summary>
    [Term("阶段")]
    public required IReadOnlyList<PlanStage> Stages { get; init => field = value ?? []; }

    /// <summary>要求标题 — what stands over the requirements; 有关要求 where null (the default).</summary>
    [Term("要求标题")]
    public string? RequirementsTitle { get; init; }

    /// <summary>有关要求 — each under its own number; none by default.</summary>
    [Term("有关要求")]
    public IReadOnlyList<PlanRequirement> Requirements { get; init => field = value ?? []; } = [];

    /// <summary>附件 — the names of what is attached, without numbers; none by default.</summary>
    [Term("附件")]
    public IReadOnlyList<string> Attachments { get; init => field = value ?? []; } = [];

    /// <summary>发文机关 — who issues and signs the plan.</summary>
    [Term("发文机关")]
    public required PartyOrganization Issuer { get; init; }

    /// <summary>成文日期 — the day it is issued.</summary>
    [Term("成文日期")]
    public required OfficialDate Date { get; init; }

    /// <summary>时限写法 — 3月10日前 (the default), 3/10前 or 2017年3月10日前.</summary>
    [Term("时限写法")]
    public DateStyle DeadlineStyle { get; init; }

    /// <summary>步骤序数写法 — 1. (the default) or 1、 before the steps.</summary>
    [Term("步骤序数写法")]
    public NumberingStyle Numbering { get; init; }

    /// <summary>Reads a work plan.</summary>
    /// <inheritdoc cref="PartyPaper.FromJson(string, JsonLimits)"/>
    public static new WorkPlan FromJson(string json, JsonLimits? limits = null) =>
        Read<WorkPlan>(json, limits);

    /// <summary>Reads a work plan.</summary>
    /// <inheritdoc cref="PartyPaper.FromJson(Stream, JsonLimits)"/>
    public static new WorkPlan FromJson(Stream json, JsonLimits? limits = null) =>
        Read<WorkPlan>(json, limits);

    private protected override Document Compose(PaperComposer composer) => WorkPlanComposition.Compose(this, composer);

    internal override void Check(ProblemList problems) => WorkPlanRules.Check(this, problems);

    internal override void CheckRules(RuleProfile rules, ProblemList problems) =>
        RuledWorkPlan.Check(this, rules, problems);
}
