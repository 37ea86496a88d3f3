using System.Text.Json.Serialization;
using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>
/// 整改清单 — what a committee, or a member, sets right, by what, who answers for it, and until when.
/// </summary>
[Term("整改清单")]
public sealed record RectificationList : PartyPaper
{
    /// <summary>清单主体 — the committee or the member.</summary>
    [Term("清单主体")]
    public required ListOwner Owner { get; init; }

    /// <summary>
    /// 栏目 — the columns in their order; <see cref="RectificationColumns.FourClarities"/> by default.
    /// </summary>
    [Term("栏目"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public IReadOnlyList<ListColumn<RectificationField>> Columns
    {
        get;
        init => field = value ?? RectificationColumns.FourClarities;
    }
    = RectificationColumns.FourClarities;

    /// <summary>整改事项 — in their order; 序号 is counted from them.</summary>
    [Term("整改事项")]
    public required IReadOnlyList<RectificationItem> Items { get; init => field = value ?? []; }

    /// <summary>填报日期; null where none is printed (the default).</summary>
    [Term("填报日期")]
    public OfficialDate? Date { get; init; }

    /// <summary>时限写法 — 3月10日前 (the default), 3/10前 or 2017年3月10日前.</summary>
    [Term("时限写法")]
    public DateStyle DeadlineStyle { get; init; }

    /// <summary>备注 — a note under the table; null by default.</summary>
    [Term("备注")]
    public string? Remark { get; init; }

    /// <summary>Reads a rectification list.</summary>
    /// <inheritdoc cref="PartyPaper.FromJson(string, JsonLimits)"/>
    public static new RectificationList FromJson(string json, JsonLimits? limits = null) =>
        Read<RectificationList>(json, limits);

    /// <summary>Reads a rectification list.</summary>
    /// <inheritdoc cref="PartyPaper.FromJson(Stream, JsonLimits)"/>
    public static new RectificationList FromJson(Stream json, JsonLimits? limits = null) =>
        Read<RectificationList>(json, limits);

    private protected override Document Compose(PaperComposer composer) => RectificationListComposition.Compose(this, composer);

    internal override void Check(ProblemList problems) => RectificationListRules.Check(this, problems);

    internal override void CheckRules(RuleProfile rules, ProblemList problems) =>
        RuledRectificationList.Check(this, rules, problems);
}
