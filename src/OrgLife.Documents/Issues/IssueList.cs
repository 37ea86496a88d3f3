using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>问题清单 — what a committee, or a member, found wanting in itself.</summary>
public sealed record IssueList : PartyPaper
{
    /// <summary>清单主体 — the committee or the member.</summary>
    public required ListOwner Owner { get; init; }

    /// <summary>栏目 — the columns in their order; <see cref="IssueColumns.Usual"/> by default.</summary>
    public IReadOnlyList<IssueColumn> Columns { get; init => field = value ?? IssueColumns.Usual; } = IssueColumns.Usual;

    /// <summary>问题 — in their order; 序号 is counted from them.</summary>
    public required IReadOnlyList<Issue> Items { get; init => field = value ?? []; }

    /// <summary>填报日期; null where none is printed (the default).</summary>
    public OfficialDate? Date { get; init; }

    /// <summary>备注 — a note under the table; null by default.</summary>
    public string? Remark { get; init; }

    private protected override Document Compose(PaperComposer composer) => IssueListComposition.Compose(this, composer);
}
