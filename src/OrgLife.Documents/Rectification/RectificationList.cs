using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>整改清单 — what a committee, or a member, sets right, by what, who answers for it, and until when.</summary>
public sealed record RectificationList : PartyPaper
{
    /// <summary>清单主体 — the committee or the member.</summary>
    public required ListOwner Owner { get; init; }

    /// <summary>栏目 — the columns in their order; <see cref="RectificationColumns.FourClarities"/> by default.</summary>
    public IReadOnlyList<RectificationColumn> Columns { get; init => field = value ?? RectificationColumns.FourClarities; }
        = RectificationColumns.FourClarities;

    /// <summary>整改事项 — in their order; 序号 is counted from them.</summary>
    public required IReadOnlyList<RectificationItem> Items { get; init => field = value ?? []; }

    /// <summary>填报日期; null where none is printed (the default).</summary>
    public OfficialDate? Date { get; init; }

    /// <summary>时限写法 — 3月10日前 (the default), 3/10前 or 2017年3月10日前.</summary>
    public DateStyle DeadlineStyle { get; init; }

    /// <summary>备注 — a note under the table; null by default.</summary>
    public string? Remark { get; init; }

    private protected override Document Compose(PaperComposer composer) => RectificationListComposition.Compose(this, composer);
}
