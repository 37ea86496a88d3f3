using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>民主评议党员测评汇总表 — the votes of one ballot, counted member by member.</summary>
[Term("民主评议党员测评汇总表")]
public sealed record AppraisalSummary : PartyPaper
{
    /// <summary>党支部.</summary>
    [Term("党支部")]
    public required PartyOrganization Branch { get; init; }

    /// <summary>
    /// 评议年度 — the year appraised, which need not be the year of the meeting; null by default.
    /// </summary>
    [Term("评议年度")]
    public int? AppraisalYear { get; init; }

    /// <summary>
    /// 轮次 — which ballot it was, where one had to be repeated; the first where null (the default).
    /// </summary>
    [Term("轮次")]
    public int? Round { get; init; }

    /// <summary>测评日期.</summary>
    [Term("测评日期")]
    public required OfficialDate Date { get; init; }

    /// <summary>票数 — persons and sheets.</summary>
    [Term("票数")]
    public required BallotCount Ballots { get; init; }

    /// <summary>测评等次.</summary>
    [Term("测评等次")]
    public required GradeScale Grades { get; init; }

    /// <summary>测评结果 — member by member, in their order.</summary>
    [Term("测评结果")]
    public required IReadOnlyList<MemberTally> Members { get; init => field = value ?? []; }

    /// <summary>得票率 — how rates are computed; none are printed where null (the default).</summary>
    [Term("得票率")]
    public VoteRate? Rate { get; init; }

    /// <summary>版式; 逐人列表 by default.</summary>
    [Term("版式")]
    public SummaryLayout Layout { get; init; }

    /// <summary>弃权率 — whether the votes left blank have a rate too; false by default.</summary>
    [Term("弃权率")]
    public bool HasBlankRate { get; init; }

    /// <summary>按得票排列 — whether rows stand by their votes for the first grade; in their given order by default.</summary>
    [Term("按得票排列")]
    public bool SortsByVotes { get; init; }

    /// <summary>填票人类别 — voters whose votes for the first grade are counted apart too; none by default.</summary>
    [Term("填票人类别")]
    public IReadOnlyList<VoterType> VoterTypes { get; init => field = value ?? []; } = [];

    /// <summary>签名人 — in place of 监票人, 计票人 and 书记; none by default.</summary>
    [Term("签名人")]
    public IReadOnlyList<SummarySigner> Signers { get; init => field = value ?? []; } = [];

    /// <summary>监票人; none where the line is left to be signed (the default).</summary>
    [Term("监票人")]
    public IReadOnlyList<string> Scrutineers { get; init => field = value ?? []; } = [];

    /// <summary>计票人; none where the line is left to be signed (the default).</summary>
    [Term("计票人")]
    public IReadOnlyList<string> Tellers { get; init => field = value ?? []; } = [];

    /// <summary>书记; null where the line is left to be signed (the default).</summary>
    [Term("书记")]
    public string? Secretary { get; init; }

    /// <summary>备注 — a note under the table; null by default.</summary>
    [Term("备注")]
    public string? Remark { get; init; }

    /// <summary>
    /// The rate of one count, such as <c>42.86%</c>; — where nothing can be divided by; empty where the
    /// summary has no rates.
    /// </summary>
    /// <param name="count">票数.</param>
    public string RateOf(int count) => Rate is null ? "" : Rate.Of(count, Ballots);

    /// <summary>The rates of a row, one for each of its counts; empty texts where the summary has no rates.</summary>
    /// <param name="tally">A row.</param>
    public IReadOnlyList<string> RatesOf(MemberTally tally) =>
        Rate is null ? [.. tally.Counts.Select(_ => "")] : Rate.Of(tally, Ballots);

    /// <summary>Reads a summary of an appraisal.</summary>
    /// <inheritdoc cref="PartyPaper.FromJson(string, JsonLimits)"/>
    public static new AppraisalSummary FromJson(string json, JsonLimits? limits = null) =>
        Read<AppraisalSummary>(json, limits);

    /// <summary>Reads a summary of an appraisal.</summary>
    /// <inheritdoc cref="PartyPaper.FromJson(Stream, JsonLimits)"/>
    public static new AppraisalSummary FromJson(Stream json, JsonLimits? limits = null) =>
        Read<AppraisalSummary>(json, limits);

    private protected override Document Compose(PaperComposer composer) => AppraisalSummaryComposition.Compose(this, composer);

    internal override void Check(ProblemList problems) => AppraisalSummaryRules.Check(this, problems);

    internal override void CheckRules(RuleProfile rules, ProblemList problems) =>
        RuledAppraisalSummary.Check(this, rules, problems);
}
