using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>民主评议结果反馈书 — tells a member the grade, what was good and what is to be set right.</summary>
[Term("民主评议结果反馈书")]
public sealed record AppraisalFeedback : PartyPaper
{
    /// <summary>党支部.</summary>
    [Term("党支部")]
    public required PartyOrganization Branch { get; init; }

    /// <summary>党员.</summary>
    [Term("党员")]
    public required PartyMember Member { get; init; }

    /// <summary>评议年度, which need not be the year of the meeting.</summary>
    [Term("评议年度")]
    public required int AppraisalYear { get; init; }

    /// <summary>测评等次 — the grades there are.</summary>
    [Term("测评等次")]
    public required GradeScale Grades { get; init; }

    /// <summary>评定等次 — one of the grades; null for 预备党员 (the default).</summary>
    [Term("评定等次")]
    public string? Grade { get; init; }

    /// <summary>评定会议 — 党支部委员会会议 by default.</summary>
    [Term("评定会议")]
    public DecisionBody DecidedBy { get; init; }

    /// <summary>
    /// 审核审批日期 — when the organisation above agreed; null where it is not asked before the member is told (the default).
    /// </summary>
    [Term("审核审批日期")]
    public OfficialDate? ReviewedOn { get; init; }

    /// <summary>主要优点 — none by default.</summary>
    [Term("主要优点")]
    public IReadOnlyList<string> Merits { get; init => field = value ?? []; } = [];

    /// <summary>存在不足 — none by default.</summary>
    [Term("存在不足")]
    public IReadOnlyList<string> Shortcomings { get; init => field = value ?? []; } = [];

    /// <summary>改进要求 — what the branch asks of the member; none by default.</summary>
    [Term("改进要求")]
    public IReadOnlyList<string> Demands { get; init => field = value ?? []; } = [];

    /// <summary>附回执 — whether the member signs below; false by default.</summary>
    [Term("附回执")]
    public bool HasReceipt { get; init; }

    /// <summary>成文日期.</summary>
    [Term("成文日期")]
    public required OfficialDate Date { get; init; }

    /// <summary>Reads a feedback.</summary>
    /// <inheritdoc cref="PartyPaper.FromJson(string, JsonLimits)"/>
    public static new AppraisalFeedback FromJson(string json, JsonLimits? limits = null) =>
        Read<AppraisalFeedback>(json, limits);

    /// <summary>Reads a feedback.</summary>
    /// <inheritdoc cref="PartyPaper.FromJson(Stream, JsonLimits)"/>
    public static new AppraisalFeedback FromJson(Stream json, JsonLimits? limits = null) =>
        Read<AppraisalFeedback>(json, limits);

    private protected override Document Compose(PaperComposer composer) => AppraisalFeedbackComposition.Compose(this, composer);

    internal override void Check(ProblemList problems) => AppraisalFeedbackRules.Check(this, problems);

    internal override void CheckRules(RuleProfile rules, ProblemList problems) =>
        RuledFeedback.Check(this, rules, problems);
}
