using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>班子对照检查材料 — what a committee finds wanting in itself, why, and what it will do.</summary>
[Term("对照检查材料")]
public sealed record ExaminationStatement : PartyPaper
{
    /// <summary>党支部.</summary>
    [Term("党支部")]
    public required PartyOrganization Branch { get; init; }

    /// <summary>引言 — paragraphs before the first heading; none by default.</summary>
    [Term("引言")]
    public IReadOnlyList<string> Introduction { get; init => field = value ?? []; } = [];

    /// <summary>部分 — at least one, in their order.</summary>
    [Term("部分")]
    public required IReadOnlyList<StatementPart> Parts { get; init => field = value ?? []; }

    /// <summary>应对照的方面 — what the notice asks to be looked at; each must be named in a heading. None by default.</summary>
    [Term("应对照的方面")]
    public IReadOnlyList<string> Aspects { get; init => field = value ?? []; } = [];

    /// <summary>成文日期.</summary>
    [Term("成文日期")]
    public required OfficialDate Date { get; init; }

    /// <summary>Reads an examination statement.</summary>
    /// <inheritdoc cref="PartyPaper.FromJson(string, JsonLimits)"/>
    public static new ExaminationStatement FromJson(string json, JsonLimits? limits = null) =>
        Read<ExaminationStatement>(json, limits);

    /// <summary>Reads an examination statement.</summary>
    /// <inheritdoc cref="PartyPaper.FromJson(Stream, JsonLimits)"/>
    public static new ExaminationStatement FromJson(Stream json, JsonLimits? limits = null) =>
        Read<ExaminationStatement>(json, limits);

    private protected override Document Compose(PaperComposer composer) =>
        ExaminationStatementComposition.Compose(this, composer);

    internal override void Check(ProblemList problems) => ExaminationStatementRules.Check(this, problems);

    internal override void CheckRules(RuleProfile rules, ProblemList problems) =>
        RuledStatements.Check(this, rules, problems);
}
