using OrgLife.Documents.Content;

namespace OrgLife.Documents;

/// <summary>
/// 会议通知 — calls the meetings of an 组织生活会 and 民主评议: when, where, with whom, on what, what is to be prepared and what
/// is asked. Set as an official paper, with a red head where it has a <see cref="Frame"/>.
/// </summary>
[Term("会议通知")]
public sealed record MeetingNotice : PartyPaper
{
    /// <summary>发文党组织.</summary>
    [Term("发文党组织")]
    public required PartyOrganization Organization { get; init; }

    /// <summary>版头和版记 — null for a notice on plain paper (the default).</summary>
    [Term("版头和版记")]
    public OfficialFrame? Frame { get; init; }

    /// <summary>主送, without the colon, such as 各党小组、全体党员.</summary>
    [Term("主送")]
    public required string Addressees { get; init; }

    /// <summary>事项 — 组织生活会和民主评议党员 by default.</summary>
    [Term("事项")]
    public MeetingOccasion Matter { get; init; }

    /// <summary>评议年度, which need not be the year of the meeting; null by default.</summary>
    [Term("评议年度")]
    public int? AppraisalYear { get; init; }

    /// <summary>依据文件 — the notice from above; null by default.</summary>
    [Term("依据文件")]
    public CitedDocument? Basis { get; init; }

    /// <summary>引言 — the words before the first heading; the usual sentence where null (the default).</summary>
    [Term("引言")]
    public string? Opening { get; init; }

    /// <summary>会议主题 — null by default.</summary>
    [Term("会议主题")]
    public string? Theme { get; init; }

    /// <summary>会议 — at least one, in their order.</summary>
    [Term("会议")]
    public required IReadOnlyList<NoticedMeeting> Meetings { get; init => field = value ?? []; }

    /// <summary>会前准备 — in their order; none by default.</summary>
    [Term("会前准备")]
    public IReadOnlyList<MeetingPreparation> Preparations { get; init => field = value ?? []; } = [];

    /// <summary>有关要求 — in their order; none by default.</summary>
    [Term("有关要求")]
    public IReadOnlyList<string> Requirements { get; init => field = value ?? []; } = [];

    /// <summary>联系人 — none by default.</summary>
    [Term("联系人")]
    public IReadOnlyList<Contact> Contacts { get; init => field = value ?? []; } = [];

    /// <summary>附件, such as ballots and forms; mostly named only. None by default.</summary>
    [Term("附件")]
    public IReadOnlyList<OfficialAttachment> Attachments { get; init => field = value ?? []; } = [];

    /// <summary>成文日期.</summary>
    [Term("成文日期")]
    public required OfficialDate Date { get; init; }

    internal FramedPaper Framed => new(this, Organization, Frame, Date)
    {
        Addressees = Addressees,
        Attachments = Attachments,
    };

    /// <summary>Reads a notice of a meeting.</summary>
    /// <inheritdoc cref="PartyPaper.FromJson(string, JsonLimits)"/>
    public static new MeetingNotice FromJson(string json, JsonLimits? limits = null) =>
        Read<MeetingNotice>(json, limits);

    /// <summary>Reads a notice of a meeting.</summary>
    /// <inheritdoc cref="PartyPaper.FromJson(Stream, JsonLimits)"/>
    public static new MeetingNotice FromJson(Stream json, JsonLimits? limits = null) =>
        Read<MeetingNotice>(json, limits);

    private protected override Document Compose(PaperComposer composer) => MeetingNoticeComposition.Compose(this, composer);

    internal override void Check(ProblemList problems) => MeetingNoticeRules.Check(this, problems);

    internal override void CheckRules(RuleProfile rules, ProblemList problems) =>
        RuledMeeting.Check(this, rules, problems);
}
