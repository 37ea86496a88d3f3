using System.Text.Json.Serialization;
using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>民主测评表 — the ballot on which every voter marks one grade for each member.</summary>
public sealed record BallotForm : PartyPaper
{
    /// <summary>党支部.</summary>
    public required PartyOrganization Branch { get; init; }

    /// <summary>评议年度 — the year appraised, which need not be the year of the meeting; null by default.</summary>
    public int? AppraisalYear { get; init; }

    /// <summary>测评日期; null where it is left to be written in (the default).</summary>
    public OfficialDate? Date { get; init; }

    /// <summary>测评等次.</summary>
    public required GradeScale Grades { get; init; }

    /// <summary>测评对象 — in their order; <see cref="Rows"/> says who of them stands on the ballot.</summary>
    public required IReadOnlyList<BallotEntry> Entries { get; init => field = value ?? []; }

    /// <summary>预备党员 — listed last without a grade (the default), or left out.</summary>
    public ProbationaryPolicy ProbationaryMembers { get; init; }

    /// <summary>党员领导干部 who took part in this year's 民主生活会; appraised like all by default.</summary>
    public LeaderPolicy Leaders { get; init; }

    /// <summary>记名方式; 无记名 by default.</summary>
    public BallotSecrecy Secrecy { get; init; }

    /// <summary>填票人类型 — whether the ballot asks if the voter is 正式党员 or 预备党员; false by default.</summary>
    public bool AsksVoterStatus { get; init; }

    /// <summary>存在问题 — whether there is a column to write a member's faults in; false by default.</summary>
    public bool HasIssuesColumn { get; init; }

    /// <summary>备注 — whether there is a column for remarks even where no row has one; false by default.</summary>
    public bool HasRemarkColumn { get; init; }

    /// <summary>填票说明 — each of them one paragraph; none by default.</summary>
    public IReadOnlyList<string> Instructions { get; init => field = value ?? []; } = [];

    /// <summary>填票人数 — how many will vote; null where it is not known (the default).</summary>
    public int? Voters { get; init; }

    /// <summary>份数 — how many sheets the file holds; one where null (the default).</summary>
    public int? Copies { get; init; }

    /// <summary>不评定等次的备注 — what stands beside a 预备党员; 预备党员，不评定等次 by default.</summary>
    public string ProbationaryRemark { get; init => field = value ?? DefaultRemark; } = DefaultRemark;

    /// <summary>测评行 — the rows as they are printed: who is graded, then who is not.</summary>
    [JsonIgnore]
    public IReadOnlyList<BallotRow> Rows => BallotRows.Of(this);

    private const string DefaultRemark = "预备党员，不评定等次";

    private protected override Document Compose(PaperComposer composer) => BallotFormComposition.Compose(this, composer);
}
