using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>会议记录 — what was said and decided at a meeting, and who was there.</summary>
[Term("会议记录")]
public sealed record MeetingMinutes : PartyPaper
{
    /// <summary>党支部.</summary>
    [Term("党支部")]
    public required PartyOrganization Branch { get; init; }

    /// <summary>会议类别.</summary>
    [Term("会议类别")]
    public required MeetingKind Kind { get; init; }

    /// <summary>党小组 — which group met, at a 党小组会; null by default.</summary>
    [Term("党小组")]
    public string? Group { get; init; }

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

    /// <summary>记录人 — null by default.</summary>
    [Term("记录人")]
    public string? Recorder { get; init; }

    /// <summary>到会情况.</summary>
    [Term("到会情况")]
    public required Attendance Attendance { get; init; }

    /// <summary>议题记录 — in their order; numbers are counted.</summary>
    [Term("议题记录")]
    public required IReadOnlyList<MinutesItem> Items { get; init => field = value ?? []; }

    /// <summary>备注 — what else is to be known; null by default.</summary>
    [Term("备注")]
    public string? Remark { get; init; }

    /// <summary>Reads minutes.</summary>
    /// <inheritdoc cref="PartyPaper.FromJson(string, JsonLimits)"/>
    public static new MeetingMinutes FromJson(string json, JsonLimits? limits = null) =>
        Read<MeetingMinutes>(json, limits);

    /// <summary>Reads minutes.</summary>
    /// <inheritdoc cref="PartyPaper.FromJson(Stream, JsonLimits)"/>
    public static new MeetingMinutes FromJson(Stream json, JsonLimits? limits = null) =>
        Read<MeetingMinutes>(json, limits);

    private protected override Document Compose(PaperComposer composer) => MeetingMinutesComposition.Compose(this, composer);

    internal override void Check(ProblemList problems) => MeetingMinutesRules.Check(this, problems);

    internal override void CheckRules(RuleProfile rules, ProblemList problems) =>
        RuledMeeting.Check(this, rules, problems);
}
