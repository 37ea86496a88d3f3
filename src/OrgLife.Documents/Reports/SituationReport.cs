using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>
/// 情况报告 — tells the organisation above how an 组织生活会 and 民主评议 went: its sentences are made of
/// <see cref="Figures"/>, the branch adds its own. Set as an official paper, with a red head where it has a
/// <see cref="Frame"/>.
/// </summary>
[Term("情况报告")]
public sealed record SituationReport : PartyPaper
{
    /// <summary>报告党组织.</summary>
    [Term("报告党组织")]
    public required PartyOrganization Organization { get; init; }

    /// <summary>版头和版记 — null for a report on plain paper (the default).</summary>
    [Term("版头和版记")]
    public OfficialFrame? Frame { get; init; }

    /// <summary>主送机关, without the colon; null by default.</summary>
    [Term("主送机关")]
    public string? Addressees { get; init; }

    /// <summary>事项 — 组织生活会和民主评议党员 by default.</summary>
    [Term("事项")]
    public MeetingOccasion Matter { get; init; }

    /// <summary>评议年度, which need not be the year of the meeting; null by default.</summary>
    [Term("评议年度")]
    public int? AppraisalYear { get; init; }

    /// <summary>依据文件 — the notice that asks for the report; null by default.</summary>
    [Term("依据文件")]
    public CitedDocument? Basis { get; init; }

    /// <summary>引言 — the words before the first heading; the usual sentences where null (the default).</summary>
    [Term("引言")]
    public string? Opening { get; init; }

    /// <summary>会议主题 — null by default.</summary>
    [Term("会议主题")]
    public string? Theme { get; init; }

    /// <summary>情况数字.</summary>
    [Term("情况数字")]
    public required SituationFigures Figures { get; init; }

    /// <summary>评定会议 — where the grades were decided; 党支部委员会会议 by default.</summary>
    [Term("评定会议")]
    public DecisionBody DecidedBy { get; init; }

    /// <summary>补充内容 — the branch's own paragraphs; none by default.</summary>
    [Term("补充内容")]
    public IReadOnlyList<SituationAddition> Additions { get; init => field = value ?? []; } = [];

    /// <summary>联系人 — printed as 附注; none by default.</summary>
    [Term("联系人")]
    public IReadOnlyList<Contact> Contacts { get; init => field = value ?? []; } = [];

    /// <summary>成文日期.</summary>
    [Term("成文日期")]
    public required OfficialDate Date { get; init; }

    internal FramedPaper Framed => new(this, Organization, Frame, Date)
    {
        IsUpward = true,
        Addressees = Addressees,
        Contacts = Contacts,
    };

    /// <summary>
    /// A report whose figures are counted from the papers of a year; it goes to the organisation above. The rest is
    /// written with <c>with</c>.
    /// </summary>
    /// <param name="title">标题.</param>
    /// <param name="organization">报告党组织.</param>
    /// <param name="date">成文日期.</param>
    /// <param name="papers">The papers of the branch and the year.</param>
    public static SituationReport From(
        string title, PartyOrganization organization, OfficialDate date, IReadOnlyList<PartyPaper> papers) => new()
        {
            Title = title,
            Organization = organization ?? throw new ArgumentNullException(nameof(organization)),
            Addressees = organization.Superior,
            AppraisalYear = papers.OfType<AppraisalSummary>().Select(summary => summary.AppraisalYear)
                .FirstOrDefault(year => year is not null),
            Figures = SituationFigures.From(papers),
            DecidedBy = papers.OfType<AppraisalDecision>().Select(decision => decision.DecidedBy).FirstOrDefault(),
            Date = date,
        };

    /// <summary>Reads a report.</summary>
    /// <inheritdoc cref="PartyPaper.FromJson(string, JsonLimits)"/>
    public static new SituationReport FromJson(string json, JsonLimits? limits = null) =>
        Read<SituationReport>(json, limits);

    /// <summary>Reads a report.</summary>
    /// <inheritdoc cref="PartyPaper.FromJson(Stream, JsonLimits)"/>
    public static new SituationReport FromJson(Stream json, JsonLimits? limits = null) =>
        Read<SituationReport>(json, limits);

    private protected override Document Compose(PaperComposer composer) => SituationReportComposition.Compose(this, composer);

    internal override void Check(ProblemList problems) => SituationReportRules.Check(this, problems);

    internal override void CheckRules(RuleProfile rules, ProblemList problems) =>
        RuledOfficial.Check(this, rules, problems);
}
