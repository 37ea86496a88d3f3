using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>整改承诺书 — what a member promises the branch to set right, signed by hand.</summary>
[Term("整改承诺书")]
public sealed record RectificationPledge : PartyPaper
{
    /// <summary>党支部.</summary>
    [Term("党支部")]
    public required PartyOrganization Branch { get; init; }

    /// <summary>承诺人.</summary>
    [Term("承诺人")]
    public required PartyMember Member { get; init; }

    /// <summary>单位职务 — the member’s unit and post; null by default.</summary>
    [Term("单位职务")]
    public string? Position { get; init; }

    /// <summary>引言 — the words before the first promise; the usual sentence where null (the default).</summary>
    [Term("引言")]
    public string? Opening { get; init; }

    /// <summary>承诺事项 — in their order; numbers are counted.</summary>
    [Term("承诺事项")]
    public required IReadOnlyList<PledgeItem> Items { get; init => field = value ?? []; }

    /// <summary>结语 — the words after the last promise; the usual sentence where null (the default).</summary>
    [Term("结语")]
    public string? Closing { get; init; }

    /// <summary>承诺日期 — null where it is left to be written in (the default).</summary>
    [Term("承诺日期")]
    public OfficialDate? Date { get; init; }

    /// <summary>时限写法 — 3月10日前 (the default), 3/10前 or 2017年3月10日前.</summary>
    [Term("时限写法")]
    public DateStyle DeadlineStyle { get; init; }

    /// <summary>Reads a pledge.</summary>
    /// <inheritdoc cref="PartyPaper.FromJson(string, JsonLimits)"/>
    public static new RectificationPledge FromJson(string json, JsonLimits? limits = null) =>
        Read<RectificationPledge>(json, limits);

    /// <summary>Reads a pledge.</summary>
    /// <inheritdoc cref="PartyPaper.FromJson(Stream, JsonLimits)"/>
    public static new RectificationPledge FromJson(Stream json, JsonLimits? limits = null) =>
        Read<RectificationPledge>(json, limits);

    private protected override Document Compose(PaperComposer composer) => RectificationPledgeComposition.Compose(this, composer);

    internal override void Check(ProblemList problems) => RectificationPledgeRules.Check(this, problems);

    internal override void CheckRules(RuleProfile rules, ProblemList problems) =>
        RuledPledge.Check(this, rules, problems);
}
