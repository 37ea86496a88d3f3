using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>
/// 工作方案 — the plan of a branch for its 组织生活会 and 民主评议党员: theme, purpose, stages of dated steps, requirements.
/// </summary>
public sealed record WorkPlan : PartyPaper
{
    /// <summary>引言 — paragraphs before the first heading; none by default.</summary>
    public IReadOnlyList<string> Introduction { get; init => field = value ?? []; } = [];

    /// <summary>主题; null where the plan has none (the default).</summary>
    public string? Theme { get; init; }

    /// <summary>目的; null where the plan has none (the default).</summary>
    public string? Purpose { get; init; }

    /// <summary>
    /// 基本情况 — further named points that stand between purpose and stages, such as 时间, 地点, 方式, 参加人员 and 学习内容;
    /// none by default.
    /// </summary>
    public IReadOnlyList<PlanPoint> Points { get; init => field = value ?? []; } = [];

    /// <summary>程序 — the stages in their order, such as 会前准备, 开好会议, 整改落实.</summary>
    public required IReadOnlyList<PlanStage> Stages { get; init => field = value ?? []; }

    /// <summary>有关要求 — each under its own number; none by default.</summary>
    public IReadOnlyList<PlanRequirement> Requirements { get; init => field = value ?? []; } = [];

    /// <summary>附件 — the names of what is attached, without numbers; none by default.</summary>
    public IReadOnlyList<string> Attachments { get; init => field = value ?? []; } = [];

    /// <summary>发文机关 — who issues and signs the plan.</summary>
    public required PartyOrganization Issuer { get; init; }

    /// <summary>成文日期 — the day it is issued.</summary>
    public required OfficialDate Date { get; init; }

    /// <summary>时限写法 — 3月10日前 (the default), 3/10前 or 2017年3月10日前.</summary>
    public DateStyle DeadlineStyle { get; init; }

    /// <summary>步骤序数写法 — 1. (the default) or 1、 before the steps.</summary>
    public NumberingStyle Numbering { get; init; }

    private protected override Document Compose(PaperComposer composer) => WorkPlanComposition.Compose(this, composer);
}
