using System.Text.Json.Serialization;
using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>谈心谈话台账 — all talks of a branch before its meeting, and who has not talked with whom yet.</summary>
[Term("谈心谈话台账")]
public sealed record TalkLedger : PartyPaper
{
    /// <summary>党支部.</summary>
    [Term("党支部")]
    public required PartyOrganization Branch { get; init; }

    /// <summary>班子成员 — every two of them must talk; none where this is not looked at (the default).</summary>
    [Term("班子成员")]
    public IReadOnlyList<PartyMember> Committee { get; init => field = value ?? []; } = [];

    /// <summary>其他党员 — each should talk with one of the committee; none where this is not looked at (the default).</summary>
    [Term("其他党员")]
    public IReadOnlyList<PartyMember> Members { get; init => field = value ?? []; } = [];

    /// <summary>栏目 — the columns in their order; <see cref="TalkColumns.Usual"/> by default.</summary>
    [Term("栏目"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public IReadOnlyList<ListColumn<TalkField>> Columns { get; init => field = value ?? TalkColumns.Usual; }
        = TalkColumns.Usual;

    /// <summary>谈心谈话 — in their order; 序号 is counted from them.</summary>
    [Term("谈心谈话")]
    public required IReadOnlyList<TalkEntry> Items { get; init => field = value ?? []; }

    /// <summary>填报日期 — null where none is printed (the default).</summary>
    [Term("填报日期")]
    public OfficialDate? Date { get; init; }

    /// <summary>备注 — a note under the table; null by default.</summary>
    [Term("备注")]
    public string? Remark { get; init; }

    /// <summary>未谈的班子成员 — every two of the committee who have not talked yet.</summary>
    [JsonIgnore]
    public IReadOnlyList<MemberPair> MissingPairs => TalkCoverage.MissingPairs(this);

    /// <summary>未谈的党员 — those with whom nobody of the committee has talked yet.</summary>
    [JsonIgnore]
    public IReadOnlyList<PartyMember> MissingMembers => TalkCoverage.MissingMembers(this);

    /// <summary>Reads a ledger of talks.</summary>
    /// <inheritdoc cref="PartyPaper.FromJson(string, JsonLimits)"/>
    public static new TalkLedger FromJson(string json, JsonLimits? limits = null) =>
        Read<TalkLedger>(json, limits);

    /// <summary>Reads a ledger of talks.</summary>
    /// <inheritdoc cref="PartyPaper.FromJson(Stream, JsonLimits)"/>
    public static new TalkLedger FromJson(Stream json, JsonLimits? limits = null) =>
        Read<TalkLedger>(json, limits);

    private protected override Document Compose(PaperComposer composer) => TalkLedgerComposition.Compose(this, composer);

    internal override void Check(ProblemList problems) => TalkLedgerRules.Check(this, problems);

    internal override void CheckRules(RuleProfile rules, ProblemList problems) =>
        RuledTalks.Check(this, rules, problems);
}
