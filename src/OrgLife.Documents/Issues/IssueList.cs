using System.Text.Json.Serialization;
using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>问题清单 — what a committee, or a member, found wanting in itself.</summary>
[Term("问题清单")]
public sealed record IssueList : PartyPaper
{
    /// <summary>清单主体 — the committee or the member.</summary>
    [Term("清单主体")]
    public required ListOwner Owner { get; init; }

    /// <summary>栏目 — the columns in their order; <see cref="IssueColumns.Usual"/> by default.</summary>
    [Term("栏目"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public IReadOnlyList<ListColumn<IssueField>> Columns { get; init => field = value ?? IssueColumns.Usual; }
        = IssueColumns.Usual;

    /// <summary>问题 — in their order; 序号 is counted from them.</summary>
    [Term("问题")]
    public required IReadOnlyList<Issue> Items { get; init => field = value ?? []; }

    /// <summary>填报日期; null where none is printed (the default).</summary>
    [Term("填报日期")]
    public OfficialDate? Date { get; init; }

    /// <summary>备注 — a note under the table; null by default.</summary>
    [Term("备注")]
    public string? Remark { get; init; }

    /// <summary>Reads an issue list.</summary>
    /// <inheritdoc cref="PartyPaper.FromJson(string, JsonLimits)"/>
    public static new IssueList FromJson(string json, JsonLimits? limits = null) =>
        Read<IssueList>(json, limits);

    /// <summary>Reads an issue list.</summary>
    /// <inheritdoc cref="PartyPaper.FromJson(Stream, JsonLimits)"/>
    public static new IssueList FromJson(Stream json, JsonLimits? limits = null) =>
        Read<IssueList>(json, limits);

    private protected override Document Compose(PaperComposer composer) => IssueListComposition.Compose(this, composer);

    internal override void Check(ProblemList problems) => IssueListRules.Check(this, problems);

    internal override void CheckRules(RuleProfile rules, ProblemList problems) =>
        RuledIssueList.Check(this, rules, problems);
}
