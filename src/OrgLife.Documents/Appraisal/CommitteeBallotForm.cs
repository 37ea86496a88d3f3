using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>班子测评表 — the ballot on which every voter marks a grade for each thing a committee is appraised on.</summary>
[Term("班子测评表")]
public sealed record CommitteeBallotForm : PartyPaper
{
    /// <summary>党支部.</summary>
    [Term("党支部")]
    public required PartyOrganization Branch { get; init; }

    /// <summary>测评对象 — the committee, where it is not that of the branch; null by default.</summary>
    [Term("测评对象")]
    public string? Target { get; init; }

    /// <summary>评议年度, which need not be the year of the meeting; null by default.</summary>
    [Term("评议年度")]
    public int? AppraisalYear { get; init; }

    /// <summary>测评日期 — null where it is left to be written in (the default).</summary>
    [Term("测评日期")]
    public OfficialDate? Date { get; init; }

    /// <summary>测评等次 — the columns to mark.</summary>
    [Term("测评等次")]
    public required GradeScale Grades { get; init; }

    /// <summary>测评项目 — one row each, such as 工作 and 作风.</summary>
    [Term("测评项目")]
    public IReadOnlyList<CommitteeBallotItem> Items { get; init => field = value ?? []; } = [];

    /// <summary>记名方式; 无记名 by default.</summary>
    [Term("记名方式")]
    public BallotSecrecy Secrecy { get; init; }

    /// <summary>项目栏名称 — 测评项目 where null (the default).</summary>
    [Term("项目栏名称")]
    public string? ItemHeading { get; init; }

    /// <summary>等次栏名称 — what stands over the grades, such as 评价意见; nothing where null (the default).</summary>
    [Term("等次栏名称")]
    public string? GradesHeading { get; init; }

    /// <summary>列序号 — whether items are numbered; false by default.</summary>
    [Term("列序号")]
    public bool HasNumbers { get; init; }

    /// <summary>票数 — where the votes are filled in, of how many ballots; null for a sheet to mark (the default).</summary>
    [Term("票数")]
    public BallotCount? Ballots { get; init; }

    /// <summary>总体评价 — the grades to tick as a whole; null by default.</summary>
    [Term("总体评价")]
    public GradeScale? Overall { get; init; }

    /// <summary>意见建议栏 — whether there is a box to write in; false by default.</summary>
    [Term("意见建议栏")]
    public bool HasComments { get; init; }

    /// <summary>填票说明 — none by default.</summary>
    [Term("填票说明")]
    public IReadOnlyList<string> Instructions { get; init => field = value ?? []; } = [];

    /// <summary>填票人数 — how many will vote; null where it is not known (the default).</summary>
    [Term("填票人数")]
    public int? Voters { get; init; }

    /// <summary>份数 — how many sheets the file holds; one where null (the default).</summary>
    [Term("份数")]
    public int? Copies { get; init; }

    /// <summary>Reads a ballot on a committee.</summary>
    /// <inheritdoc cref="PartyPaper.FromJson(string, JsonLimits)"/>
    public static new CommitteeBallotForm FromJson(string json, JsonLimits? limits = null) =>
        Read<CommitteeBallotForm>(json, limits);

    /// <summary>Reads a ballot on a committee.</summary>
    /// <inheritdoc cref="PartyPaper.FromJson(Stream, JsonLimits)"/>
    public static new CommitteeBallotForm FromJson(Stream json, JsonLimits? limits = null) =>
        Read<CommitteeBallotForm>(json, limits);

    private protected override Document Compose(PaperComposer composer) => CommitteeBallotFormComposition.Compose(this, composer);

    internal override void Check(ProblemList problems) => CommitteeBallotFormRules.Check(this, problems);

    internal override void CheckRules(RuleProfile rules, ProblemList problems) =>
        RuledCommitteeBallotForm.Check(this, rules, problems);
}
