using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>民主评议党员登记表 — the grade that the branch decides on for one member, and what led to it.</summary>
[Term("民主评议党员登记表")]
public sealed record AppraisalDecision : PartyPaper
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

    /// <summary>入党时间 — null by default.</summary>
    [Term("入党时间")]
    public OfficialDate? JoinedOn { get; init; }

    /// <summary>单位职务 — null by default.</summary>
    [Term("单位职务")]
    public string? Position { get; init; }

    /// <summary>个人自评 — null where it is left to be written in (the default).</summary>
    [Term("个人自评")]
    public string? SelfAppraisal { get; init; }

    /// <summary>党员互评 — null where it is left to be written in (the default).</summary>
    [Term("党员互评")]
    public string? PeerOpinion { get; init; }

    /// <summary>测评等次 — the grades there are.</summary>
    [Term("测评等次")]
    public required GradeScale Grades { get; init; }

    /// <summary>各等次票数 — in the order of the grades; none where they stay with the branch (the default).</summary>
    [Term("各等次票数")]
    public IReadOnlyList<int> Counts { get; init => field = value ?? []; } = [];

    /// <summary>评定会议 — 党支部委员会会议 by default.</summary>
    [Term("评定会议")]
    public DecisionBody DecidedBy { get; init; }

    /// <summary>评定等次 — one of the grades; null for 预备党员, or where it is not decided yet (the default).</summary>
    [Term("评定等次")]
    public string? Grade { get; init; }

    /// <summary>评定意见 — null by default.</summary>
    [Term("评定意见")]
    public string? Opinion { get; init; }

    /// <summary>评定日期 — null by default.</summary>
    [Term("评定日期")]
    public OfficialDate? DecidedOn { get; init; }

    /// <summary>处理措施 — what follows from the lowest grade; none by default.</summary>
    [Term("处理措施")]
    public IReadOnlyList<string> Measures { get; init => field = value ?? []; } = [];

    /// <summary>上级党组织意见 — null where the organisation above is not asked (the default).</summary>
    [Term("上级党组织意见")]
    public ReviewOpinion? Review { get; init; }

    /// <summary>本人意见 — null where it is left to be written in (the default).</summary>
    [Term("本人意见")]
    public string? MemberOpinion { get; init; }

    /// <summary>反馈日期 — the day the member was told; null by default.</summary>
    [Term("反馈日期")]
    public OfficialDate? FeedbackOn { get; init; }

    /// <summary>Reads a decision.</summary>
    /// <inheritdoc cref="PartyPaper.FromJson(string, JsonLimits)"/>
    public static new AppraisalDecision FromJson(string json, JsonLimits? limits = null) =>
        Read<AppraisalDecision>(json, limits);

    /// <summary>Reads a decision.</summary>
    /// <inheritdoc cref="PartyPaper.FromJson(Stream, JsonLimits)"/>
    public static new AppraisalDecision FromJson(Stream json, JsonLimits? limits = null) =>
        Read<AppraisalDecision>(json, limits);

    private protected override Document Compose(PaperComposer composer) => AppraisalDecisionComposition.Compose(this, composer);

    internal override void Check(ProblemList problems) => AppraisalDecisionRules.Check(this, problems);

    internal override void CheckRules(RuleProfile rules, ProblemList problems) =>
        RuledDecision.Check(this, rules, problems);
}
