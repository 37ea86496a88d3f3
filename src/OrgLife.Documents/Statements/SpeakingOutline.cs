using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>个人发言提纲 — what a member will say of himself at the meeting.</summary>
[Term("个人发言提纲")]
public sealed record SpeakingOutline : PartyPaper
{
    /// <summary>党支部.</summary>
    [Term("党支部")]
    public required PartyOrganization Branch { get; init; }

    /// <summary>发言人.</summary>
    [Term("发言人")]
    public required PartyMember Member { get; init; }

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

    /// <summary>Reads an outline.</summary>
    /// <inheritdoc cref="PartyPaper.FromJson(string, JsonLimits)"/>
    public static new SpeakingOutline FromJson(string json, JsonLimits? limits = null) =>
        Read<SpeakingOutline>(json, limits);

    /// <summary>Reads an outline.</summary>
    /// <inheritdoc cref="PartyPaper.FromJson(Stream, JsonLimits)"/>
    public static new SpeakingOutline FromJson(Stream json, JsonLimits? limits = null) =>
        Read<SpeakingOutline>(json, limits);

    private protected override Document Compose(PaperComposer composer) => SpeakingOutlineComposition.Compose(this, composer);

    internal override void Check(ProblemList problems) => SpeakingOutlineRules.Check(this, problems);

    internal override void CheckRules(RuleProfile rules, ProblemList problems) =>
        RuledStatements.Check(this, rules, problems);
}
