using System.Text.Json.Serialization;
using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>相互批评意见 — what every member says to every other: n × (n − 1).</summary>
[Term("相互批评意见表")]
public sealed record CriticismMatrix : PartyPaper
{
    /// <summary>党支部.</summary>
    [Term("党支部")]
    public required PartyOrganization Branch { get; init; }

    /// <summary>党员 — those who criticise each other.</summary>
    [Term("党员")]
    public required IReadOnlyList<PartyMember> Members { get; init => field = value ?? []; }

    /// <summary>每人都要提出 — whether each must say something to every other; false by default.</summary>
    [Term("每人都要提出")]
    public bool EveryPair { get; init; }

    /// <summary>栏目 — the columns in their order; <see cref="CriticismColumns.Usual"/> by default.</summary>
    [Term("栏目"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public IReadOnlyList<ListColumn<CriticismField>> Columns { get; init => field = value ?? CriticismColumns.Usual; }
        = CriticismColumns.Usual;

    /// <summary>批评意见 — in their order; 序号 is counted from them.</summary>
    [Term("批评意见")]
    public required IReadOnlyList<Criticism> Items { get; init => field = value ?? []; }

    /// <summary>填报日期 — null where none is printed (the default).</summary>
    [Term("填报日期")]
    public OfficialDate? Date { get; init; }

    /// <summary>备注 — a note under the table; null by default.</summary>
    [Term("备注")]
    public string? Remark { get; init; }

    /// <summary>未提意见 — who has said nothing yet to whom.</summary>
    [JsonIgnore]
    public IReadOnlyList<MemberPair> MissingPairs =>
    [
        .. Members.SelectMany(from => Members
            .Where(to => !ReferenceEquals(from, to) && !Items.Any(item =>
                NameRules.IsSame(item.From, from) && NameRules.IsSame(item.To, to)))
            .Select(to => new MemberPair(from, to))),
    ];

    /// <summary>Reads a list of criticisms.</summary>
    /// <inheritdoc cref="PartyPaper.FromJson(string, JsonLimits)"/>
    public static new CriticismMatrix FromJson(string json, JsonLimits? limits = null) =>
        Read<CriticismMatrix>(json, limits);

    /// <summary>Reads a list of criticisms.</summary>
    /// <inheritdoc cref="PartyPaper.FromJson(Stream, JsonLimits)"/>
    public static new CriticismMatrix FromJson(Stream json, JsonLimits? limits = null) =>
        Read<CriticismMatrix>(json, limits);

    private protected override Document Compose(PaperComposer composer) => CriticismMatrixComposition.Compose(this, composer);

    internal override void Check(ProblemList problems) => CriticismMatrixRules.Check(this, problems);

    internal override void CheckRules(RuleProfile rules, ProblemList problems) =>
        RuledCriticisms.Check(this, rules, problems);
}
