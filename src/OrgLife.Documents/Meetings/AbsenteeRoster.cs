using System.Text.Json.Serialization;
using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>缺席名单与补课安排 — who missed a meeting and why, and how and until when each makes up for it.</summary>
[Term("缺席名单")]
public sealed record AbsenteeRoster : PartyPaper
{
    /// <summary>党支部.</summary>
    [Term("党支部")]
    public required PartyOrganization Branch { get; init; }

    /// <summary>会议名称.</summary>
    [Term("会议名称")]
    public required string Meeting { get; init; }

    /// <summary>会议日期.</summary>
    [Term("会议日期")]
    public required OfficialDate MeetingDate { get; init; }

    /// <summary>应到人数 — null where it is not said (the default).</summary>
    [Term("应到人数")]
    public int? Expected { get; init; }

    /// <summary>栏目 — the columns in their order; <see cref="AbsenteeColumns.Usual"/> by default.</summary>
    [Term("栏目"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public IReadOnlyList<ListColumn<AbsenteeField>> Columns { get; init => field = value ?? AbsenteeColumns.Usual; }
        = AbsenteeColumns.Usual;

    /// <summary>缺席党员 — in their order; 序号 is counted from them.</summary>
    [Term("缺席党员")]
    public required IReadOnlyList<AbsenteeEntry> Items { get; init => field = value ?? []; }

    /// <summary>填报日期 — null where none is printed (the default).</summary>
    [Term("填报日期")]
    public OfficialDate? Date { get; init; }

    /// <summary>备注 — a note under the table; null by default.</summary>
    [Term("备注")]
    public string? Remark { get; init; }

    /// <summary>Reads a list of absentees.</summary>
    /// <inheritdoc cref="PartyPaper.FromJson(string, JsonLimits)"/>
    public static new AbsenteeRoster FromJson(string json, JsonLimits? limits = null) =>
        Read<AbsenteeRoster>(json, limits);

    /// <summary>Reads a list of absentees.</summary>
    /// <inheritdoc cref="PartyPaper.FromJson(Stream, JsonLimits)"/>
    public static new AbsenteeRoster FromJson(Stream json, JsonLimits? limits = null) =>
        Read<AbsenteeRoster>(json, limits);

    private protected override Document Compose(PaperComposer composer) => AbsenteeRosterComposition.Compose(this, composer);

    internal override void Check(ProblemList problems) => AbsenteeRosterRules.Check(this, problems);

    internal override void CheckRules(RuleProfile rules, ProblemList problems) =>
        RuledAbsentees.Check(this, rules, problems);
}
