using System.Text.Json.Serialization;
using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>公示 — what a branch makes public of its rectification or its appraisal, how long, and whom to tell.</summary>
[Term("公示")]
public sealed record PublicNotice : PartyPaper
{
    /// <summary>党支部.</summary>
    [Term("党支部")]
    public required PartyOrganization Branch { get; init; }

    /// <summary>公示内容 — 整改内容 by default.</summary>
    [Term("公示内容")]
    public NoticeKind Kind { get; init; }

    /// <summary>引言 — the words before the table; the usual sentence where null (the default).</summary>
    [Term("引言")]
    public string? Introduction { get; init; }

    /// <summary>栏目 — the columns in their order; <see cref="NoticeColumns.Rectification"/> by default.</summary>
    [Term("栏目"), JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public IReadOnlyList<ListColumn<NoticeField>> Columns { get; init => field = value ?? NoticeColumns.Rectification; }
        = NoticeColumns.Rectification;

    /// <summary>公示事项 — in their order; 序号 is counted from them.</summary>
    [Term("公示事项")]
    public required IReadOnlyList<NoticeItem> Items { get; init => field = value ?? []; }

    /// <summary>公示期 — null by default.</summary>
    [Term("公示期")]
    public Period? Period { get; init; }

    /// <summary>联系方式 — whom to tell, and where; null by default.</summary>
    [Term("联系方式")]
    public string? Contact { get; init; }

    /// <summary>成文日期.</summary>
    [Term("成文日期")]
    public required OfficialDate Date { get; init; }

    /// <summary>Reads a public notice.</summary>
    /// <inheritdoc cref="PartyPaper.FromJson(string, JsonLimits)"/>
    public static new PublicNotice FromJson(string json, JsonLimits? limits = null) =>
        Read<PublicNotice>(json, limits);

    /// <summary>Reads a public notice.</summary>
    /// <inheritdoc cref="PartyPaper.FromJson(Stream, JsonLimits)"/>
    public static new PublicNotice FromJson(Stream json, JsonLimits? limits = null) =>
        Read<PublicNotice>(json, limits);

    private protected override Document Compose(PaperComposer composer) => PublicNoticeComposition.Compose(this, composer);

    internal override void Check(ProblemList problems) => PublicNoticeRules.Check(this, problems);

    internal override void CheckRules(RuleProfile rules, ProblemList problems) =>
        RuledPublicNotice.Check(this, rules, problems);
}
