using System.Text.Json.Serialization;
using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>民主测评表 — the ballot on which every voter marks one grade for each member.</summary>
[Term("民主测评表")]
public sealed record BallotForm : PartyPaper
{
    /// <summary>党支部.</summary>
    [Term("党支部")]
    public required PartyOrganization Branch { get; init; }

    /// <summary>
    /// 评议年度 — the year appraised, which need not be the year of the meeting; null by default.
    /// </summary>
    [Term("评议年度")]
    public int? AppraisalYear { get; init; }

    /// <summary>测评日期; null where it is left to be written in (the default).</summary>
    [Term("测评日期")]
    public OfficialDate? Date { get; init; }

    /// <summary>测评等次.</summary>
    [Term("测评等次")]
    public required GradeScale Grades { get; init; }

    /// <summary>测评对象 — in their order; <see cref="Rows"/> says who of them stands on the ballot.</summary>
    [Term("测评对象")]
    public required IReadOnlyList<BallotEntry> Entries { get; init => field = value ?? []; }

    /// <summary>预备党员 — listed last without a grade (the default), or left out.</summary>
    [Term("预备党员")]
    public ProbationaryPolicy ProbationaryMembers { get; init; }

    /// <summary>党员领导干部 who took part in this year's 民主生活会; appraised like all by default.</summary>
    [Term("党员领导干部")]
    public LeaderPolicy Leaders { get; init; }

    /// <summary>记名方式; 无记名 by default.</summary>
    [Term("记名方式")]
    public BallotSecrecy Secrecy { get; init; }

    /// <summary>填票人类型 — whether the ballot asks if the voter is 正式党员 or 预备党员; false by default.</summary>
    [Term("填票人类型")]
    public bool AsksVoterStatus { get; init; }

    /// <summary>存在问题 — whether there is a column to write a member's faults in; false by default.</summary>
    [Term("存在问题栏")]
    public bool HasIssuesColumn { get; init; }

    /// <summary>
    /// 备注 — whether there is a column for remarks even where no row has one; false by default.
    /// </summary>
    [Term("备注栏")]
    public bool HasRemarkColumn { get; init; }

    /// <summary>
    /// 测评内容 — what is appraised one by one before the grade as a whole, each under its own head; none by default.
    /// </summary>
    [Term("测评内容")]
    public IReadOnlyList<BallotDimension> Dimensions { get; init => field = value ?? []; } = [];

    /// <summary>版式 — all members on one sheet (the default), or a sheet for each.</summary>
    [Term("版式")]
    public BallotLayout Layout { get; init; }

    /// <summary>不列序号 — whether the column of numbers is left out; false by default.</summary>
    [Term("不列序号")]
    public bool OmitsNumbers { get; init; }

    /// <summary>填票说明 — each of them one paragraph; none by default.</summary>
    [Term("填票说明")]
    public IReadOnlyList<string> Instructions { get; init => field = value ?? []; } = [];

    /// <summary>填票人数 — how many will vote; null where it is not known (the default).</summary>
    [Term("填票人数")]
    public int? Voters { get; init; }

    /// <summary>份数 — how many sheets the file holds; one where null (the default).</summary>
    [Term("份数")]
    public int? Copies { get; init; }

    /// <summary>不评定等次的备注 — what stands beside a 预备党员; the wording's sentence where null (the default).</summary>
    [Term("不评定等次的备注")]
    public string? ProbationaryRemark { get; init; }

    /// <summary>测评行 — the rows as they are printed: who is graded, then who is not; in the default wording.</summary>
    [JsonIgnore]
    public IReadOnlyList<BallotRow> Rows => BallotRows.Of(this, Wording.Default);

    /// <summary>Reads a ballot.</summary>
    /// <inheritdoc cref="PartyPaper.FromJson(string, JsonLimits)"/>
    public static new BallotForm FromJson(string json, JsonLimits? limits = null) =>
        Read<BallotForm>(json, limits);

    /// <summary>Reads a ballot.</summary>
    /// <inheritdoc cref="PartyPaper.FromJson(Stream, JsonLimits)"/>
    public static new BallotForm FromJson(Stream json, JsonLimits? limits = null) =>
        Read<BallotForm>(json, limits);

    private protected override Document Compose(PaperComposer composer) => BallotFormComposition.Compose(this, composer);

    internal override void Check(ProblemList problems) => BallotFormRules.Check(this, problems);

    internal override void CheckRules(RuleProfile rules, ProblemList problems) =>
        RuledBallotForm.Check(this, rules, problems);
}
