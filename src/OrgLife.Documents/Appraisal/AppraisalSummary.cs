using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>民主评议党员测评汇总表 — the votes of one ballot, counted member by member.</summary>
public sealed record AppraisalSummary : PartyPaper
{
    /// <summary>党支部.</summary>
    public required PartyOrganization Branch { get; init; }

    /// <summary>评议年度 — the year appraised, which need not be the year of the meeting; null by default.</summary>
    public int? AppraisalYear { get; init; }

    /// <summary>轮次 — which ballot it was, where one had to be repeated; the first where null (the default).</summary>
    public int? Round { get; init; }

    /// <summary>测评日期.</summary>
    public required OfficialDate Date { get; init; }

    /// <summary>票数 — persons and sheets.</summary>
    public required BallotCount Ballots { get; init; }

    /// <summary>测评等次.</summary>
    public required GradeScale Grades { get; init; }

    /// <summary>测评结果 — member by member, in their order.</summary>
    public required IReadOnlyList<MemberTally> Members { get; init => field = value ?? []; }

    /// <summary>得票率 — how rates are computed; none are printed where null (the default).</summary>
    public VoteRate? Rate { get; init; }

    /// <summary>监票人; none where the line is left to be signed (the default).</summary>
    public IReadOnlyList<string> Scrutineers { get; init => field = value ?? []; } = [];

    /// <summary>计票人; none where the line is left to be signed (the default).</summary>
    public IReadOnlyList<string> Tellers { get; init => field = value ?? []; } = [];

    /// <summary>书记; null where the line is left to be signed (the default).</summary>
    public string? Secretary { get; init; }

    /// <summary>备注 — a note under the table; null by default.</summary>
    public string? Remark { get; init; }

    /// <summary>
    /// The rate of one count, such as <c>42.86%</c>; — where nothing can be divided by; empty where the summary has no
    /// rates.
    /// </summary>
    /// <param name="count">票数.</param>
    public string RateOf(int count) => Rate is null ? "" : Rate.Of(count, Ballots);

    private protected override Document Compose(PaperComposer composer) => AppraisalSummaryComposition.Compose(this, composer);
}
