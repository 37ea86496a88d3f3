using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>谈心谈话记录表 — one talk: who with whom, when, where and how, what was said, what comes of it.</summary>
[Term("谈心谈话记录表")]
public sealed record TalkRecord : PartyPaper
{
    /// <summary>党支部.</summary>
    [Term("党支部")]
    public required PartyOrganization Branch { get; init; }

    /// <summary>谈话类型 — 班子成员之间 by default.</summary>
    [Term("谈话类型")]
    public TalkKind Kind { get; init; }

    /// <summary>谈话人.</summary>
    [Term("谈话人")]
    public required PartyMember Speaker { get; init; }

    /// <summary>谈话对象.</summary>
    [Term("谈话对象")]
    public required PartyMember Counterpart { get; init; }

    /// <summary>谈话对象单位职务 — null by default.</summary>
    [Term("谈话对象单位职务")]
    public string? Position { get; init; }

    /// <summary>谈心方式 — null by default.</summary>
    [Term("谈心方式")]
    public TalkMode? Mode { get; init; }

    /// <summary>谈话日期.</summary>
    [Term("谈话日期")]
    public required OfficialDate Date { get; init; }

    /// <summary>谈话地点 — not needed for a talk by telephone or network. Null by default.</summary>
    [Term("谈话地点")]
    public string? Place { get; init; }

    /// <summary>记录人 — null by default.</summary>
    [Term("记录人")]
    public string? Recorder { get; init; }

    /// <summary>谈话提纲 — what was to be talked about; none by default.</summary>
    [Term("谈话提纲")]
    public IReadOnlyList<string> Outline { get; init => field = value ?? []; } = [];

    /// <summary>谈话内容 — may be several paragraphs, parted by line feeds.</summary>
    [Term("谈话内容")]
    public required string Content { get; init; }

    /// <summary>意见建议 — what each asked of the other or of the committee; none by default.</summary>
    [Term("意见建议")]
    public IReadOnlyList<string> Opinions { get; init => field = value ?? []; } = [];

    /// <summary>谈话结果 — null by default.</summary>
    [Term("谈话结果")]
    public string? Result { get; init; }

    /// <summary>Reads the record of a talk.</summary>
    /// <inheritdoc cref="PartyPaper.FromJson(string, JsonLimits)"/>
    public static new TalkRecord FromJson(string json, JsonLimits? limits = null) =>
        Read<TalkRecord>(json, limits);

    /// <summary>Reads the record of a talk.</summary>
    /// <inheritdoc cref="PartyPaper.FromJson(Stream, JsonLimits)"/>
    public static new TalkRecord FromJson(Stream json, JsonLimits? limits = null) =>
        Read<TalkRecord>(json, limits);

    private protected override Document Compose(PaperComposer composer) => TalkRecordComposition.Compose(this, composer);

    internal override void Check(ProblemList problems) => TalkRecordRules.Check(this, problems);

    internal override void CheckRules(RuleProfile rules, ProblemList problems) =>
        RuledTalks.Check(this, rules, problems);
}
