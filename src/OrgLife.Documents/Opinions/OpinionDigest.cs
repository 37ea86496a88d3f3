using System.Text.Json.Serialization;
using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>征求意见汇总表 — what was said about the committee and its members, sorted, as the committee meeting hears it.</summary>
[Term("征求意见汇总表")]
public sealed record OpinionDigest : PartyPaper
{
    /// <summary>党支部.</summary>
    [Term("党支部")]
    public required PartyOrganization Branch { get; init; }

    /// <summary>发出份数 of the form; null where no forms were sent out (the default).</summary>
    [Term("发出份数")]
    public int? Issued { get; init; }

    /// <summary>收回份数 of the form; null where no forms were sent out (the default).</summary>
    [Term("收回份数")]
    public int? Returned { get; init; }

    /// <summary>座谈访谈人次 — null where nobody was interviewed (the default).</summary>
    [Term("座谈访谈人次")]
    public int? Interviews { get; init; }

    /// <summary>栏目 — the columns in their order; <see cref="OpinionColumns.Usual"/> by default.</summary>
    [Term("栏目"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public IReadOnlyList<ListColumn<OpinionField>> Columns { get; init => field = value ?? OpinionColumns.Usual; }
        = OpinionColumns.Usual;

    /// <summary>意见 — in their order; 序号 is counted from them.</summary>
    [Term("意见")]
    public required IReadOnlyList<OpinionEntry> Items { get; init => field = value ?? []; }

    /// <summary>汇总日期 — null where none is printed (the default).</summary>
    [Term("汇总日期")]
    public OfficialDate? Date { get; init; }

    /// <summary>备注 — a note under the table; null by default.</summary>
    [Term("备注")]
    public string? Remark { get; init; }

    /// <summary>Reads a digest of opinions.</summary>
    /// <inheritdoc cref="PartyPaper.FromJson(string, JsonLimits)"/>
    public static new OpinionDigest FromJson(string json, JsonLimits? limits = null) =>
        Read<OpinionDigest>(json, limits);

    /// <summary>Reads a digest of opinions.</summary>
    /// <inheritdoc cref="PartyPaper.FromJson(Stream, JsonLimits)"/>
    public static new OpinionDigest FromJson(Stream json, JsonLimits? limits = null) =>
        Read<OpinionDigest>(json, limits);

    private protected override Document Compose(PaperComposer composer) => OpinionDigestComposition.Compose(this, composer);

    internal override void Check(ProblemList problems) => OpinionDigestRules.Check(this, problems);

    internal override void CheckRules(RuleProfile rules, ProblemList problems) =>
        RuledOpinions.Check(this, rules, problems);
}
