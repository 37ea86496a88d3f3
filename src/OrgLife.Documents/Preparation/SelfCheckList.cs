using System.Text.Json.Serialization;
using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>自查表 — questions that a committee or a member looks back with, and what was found.</summary>
[Term("自查表")]
public sealed record SelfCheckList : PartyPaper
{
    /// <summary>自查主体 — the committee or the member.</summary>
    [Term("自查主体")]
    public required ListOwner Owner { get; init; }

    /// <summary>栏目 — the columns in their order; <see cref="SelfCheckColumns.Usual"/> by default.</summary>
    [Term("栏目"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public IReadOnlyList<ListColumn<SelfCheckField>> Columns { get; init => field = value ?? SelfCheckColumns.Usual; }
        = SelfCheckColumns.Usual;

    /// <summary>自查内容 — in their order; 序号 is counted from them.</summary>
    [Term("自查内容")]
    public required IReadOnlyList<SelfCheckItem> Items { get; init => field = value ?? []; }

    /// <summary>自查日期 — null where none is printed (the default).</summary>
    [Term("自查日期")]
    public OfficialDate? Date { get; init; }

    /// <summary>备注 — a note under the table; null by default.</summary>
    [Term("备注")]
    public string? Remark { get; init; }

    /// <summary>Reads a self-check.</summary>
    /// <inheritdoc cref="PartyPaper.FromJson(string, JsonLimits)"/>
    public static new SelfCheckList FromJson(string json, JsonLimits? limits = null) =>
        Read<SelfCheckList>(json, limits);

    /// <summary>Reads a self-check.</summary>
    /// <inheritdoc cref="PartyPaper.FromJson(Stream, JsonLimits)"/>
    public static new SelfCheckList FromJson(Stream json, JsonLimits? limits = null) =>
        Read<SelfCheckList>(json, limits);

    private protected override Document Compose(PaperComposer composer) => SelfCheckListComposition.Compose(this, composer);

    internal override void Check(ProblemList problems) => SelfCheckListRules.Check(this, problems);

    internal override void CheckRules(RuleProfile rules, ProblemList problems) =>
        RuledPreparation.Check(this, rules, problems);
}
