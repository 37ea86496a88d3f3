using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>征求意见表 — a sheet on which members, the masses and those served write what they think of a committee.</summary>
[Term("征求意见表")]
public sealed record OpinionForm : PartyPaper
{
    /// <summary>党支部.</summary>
    [Term("党支部")]
    public required PartyOrganization Branch { get; init; }

    /// <summary>日期 — null where it is left to be written in (the default).</summary>
    [Term("日期")]
    public OfficialDate? Date { get; init; }

    /// <summary>征求内容 — one row each, such as 组织生活 or 联系服务群众.</summary>
    [Term("征求内容")]
    public required IReadOnlyList<string> Topics { get; init => field = value ?? []; }

    /// <summary>班子成员 — on whom opinions are asked one by one; none by default.</summary>
    [Term("班子成员")]
    public IReadOnlyList<PartyMember> Members { get; init => field = value ?? []; } = [];

    /// <summary>填表人类型 — the boxes to tick, such as 党员 and 服务对象; none by default.</summary>
    [Term("填表人类型")]
    public IReadOnlyList<string> Respondents { get; init => field = value ?? []; } = [];

    /// <summary>总体评价 — the grades to tick as a whole; null by default.</summary>
    [Term("总体评价")]
    public GradeScale? Satisfaction { get; init; }

    /// <summary>填表说明 — none by default.</summary>
    [Term("填表说明")]
    public IReadOnlyList<string> Instructions { get; init => field = value ?? []; } = [];

    /// <summary>份数 — how many sheets the file holds; one where null (the default).</summary>
    [Term("份数")]
    public int? Copies { get; init; }

    /// <summary>Reads a form for opinions.</summary>
    /// <inheritdoc cref="PartyPaper.FromJson(string, JsonLimits)"/>
    public static new OpinionForm FromJson(string json, JsonLimits? limits = null) =>
        Read<OpinionForm>(json, limits);

    /// <summary>Reads a form for opinions.</summary>
    /// <inheritdoc cref="PartyPaper.FromJson(Stream, JsonLimits)"/>
    public static new OpinionForm FromJson(Stream json, JsonLimits? limits = null) =>
        Read<OpinionForm>(json, limits);

    private protected override Document Compose(PaperComposer composer) => OpinionFormComposition.Compose(this, composer);

    internal override void Check(ProblemList problems) => OpinionFormRules.Check(this, problems);

    internal override void CheckRules(RuleProfile rules, ProblemList problems) =>
        RuledOpinions.Check(this, rules, problems);
}
