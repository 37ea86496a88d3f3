using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>会议议程 — what a meeting deals with, in which order, and who leads each matter.</summary>
[Term("会议议程")]
public sealed record MeetingAgenda : PartyPaper
{
    /// <summary>党支部.</summary>
    [Term("党支部")]
    public required PartyOrganization Branch { get; init; }

    /// <summary>会议类别.</summary>
    [Term("会议类别")]
    public required MeetingKind Kind { get; init; }

    /// <summary>主题 — null by default.</summary>
    [Term("主题")]
    public string? Theme { get; init; }

    /// <summary>会议时间.</summary>
    [Term("会议时间")]
    public required MeetingTime Time { get; init; }

    /// <summary>地点 — null by default.</summary>
    [Term("地点")]
    public string? Place { get; init; }

    /// <summary>主持人 — null by default.</summary>
    [Term("主持人")]
    public string? Host { get; init; }

    /// <summary>参加人员 — who takes part, such as 全体党员; none by default.</summary>
    [Term("参加人员")]
    public IReadOnlyList<string> Participants { get; init => field = value ?? []; } = [];

    /// <summary>列席人员 — none by default.</summary>
    [Term("列席人员")]
    public IReadOnlyList<string> Observers { get; init => field = value ?? []; } = [];

    /// <summary>议程 — in their order; numbers are counted.</summary>
    [Term("议程")]
    public required IReadOnlyList<AgendaItem> Items { get; init => field = value ?? []; }

    /// <summary>备注 — a note at the end; null by default.</summary>
    [Term("备注")]
    public string? Remark { get; init; }

    /// <summary>Reads an agenda.</summary>
    /// <inheritdoc cref="PartyPaper.FromJson(string, JsonLimits)"/>
    public static new MeetingAgenda FromJson(string json, JsonLimits? limits = null) =>
        Read<MeetingAgenda>(json, limits);

    /// <summary>Reads an agenda.</summary>
    /// <inheritdoc cref="PartyPaper.FromJson(Stream, JsonLimits)"/>
    public static new MeetingAgenda FromJson(Stream json, JsonLimits? limits = null) =>
        Read<MeetingAgenda>(json, limits);

    private protected override Document Compose(PaperComposer composer) => MeetingAgendaComposition.Compose(this, composer);

    internal override void Check(ProblemList problems) => MeetingAgendaRules.Check(this, problems);

    internal override void CheckRules(RuleProfile rules, ProblemList problems) =>
        RuledMeeting.Check(this, rules, problems);
}
