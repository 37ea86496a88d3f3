using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>述职报告 — what a secretary reports to the general meeting on the year’s work.</summary>
[Term("述职报告")]
public sealed record WorkReport : PartyPaper
{
    /// <summary>党支部.</summary>
    [Term("党支部")]
    public required PartyOrganization Branch { get; init; }

    /// <summary>述职人.</summary>
    [Term("述职人")]
    public required PartyMember Reporter { get; init; }

    /// <summary>上一年度整改落实情况 — what came of last year’s list; null by default.</summary>
    [Term("上一年度整改落实情况")]
    public string? LastRectification { get; init; }

    /// <summary>引言 — paragraphs before the first heading; none by default.</summary>
    [Term("引言")]
    public IReadOnlyList<string> Introduction { get; init => field = value ?? []; } = [];

    /// <summary>部分 — at least one, in their order.</summary>
    [Term("部分")]
    public required IReadOnlyList<StatementPart> Parts { get; init => field = value ?? []; }

    /// <summary>成文日期.</summary>
    [Term("成文日期")]
    public required OfficialDate Date { get; init; }

    /// <summary>Reads a report.</summary>
    /// <inheritdoc cref="PartyPaper.FromJson(string, JsonLimits)"/>
    public static new WorkReport FromJson(string json, JsonLimits? limits = null) =>
        Read<WorkReport>(json, limits);

    /// <summary>Reads a report.</summary>
    /// <inheritdoc cref="PartyPaper.FromJson(Stream, JsonLimits)"/>
    public static new WorkReport FromJson(Stream json, JsonLimits? limits = null) =>
        Read<WorkReport>(json, limits);

    private protected override Document Compose(PaperComposer composer) => WorkReportComposition.Compose(this, composer);

    internal override void Check(ProblemList problems) => WorkReportRules.Check(this, problems);

    internal override void CheckRules(RuleProfile rules, ProblemList problems) =>
        RuledStatements.Check(this, rules, problems);
}
