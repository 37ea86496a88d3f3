using System.Text.Json.Serialization;

namespace OrgLife.Documents;

/// <summary>
/// 情况数字 — what can be counted of one year's 组织生活会 and 民主评议. Null is not known, and the report says nothing of it;
/// 0 is none, and the report says so.
/// </summary>
[Term("情况数字")]
public sealed record SituationFigures
{
    /// <summary>党员人数.</summary>
    [Term("党员人数")]
    public required int Members { get; init; }

    /// <summary>预备党员人数; null by default.</summary>
    [Term("预备党员人数")]
    public int? Probationary { get; init; }

    /// <summary>集中学习次数; null by default.</summary>
    [Term("集中学习次数")]
    public int? StudySessions { get; init; }

    /// <summary>谈心谈话次数; null by default.</summary>
    [Term("谈心谈话次数")]
    public int? Talks { get; init; }

    /// <summary>征求意见数目; null by default.</summary>
    [Term("征求意见数目")]
    public OpinionFigures? Opinions { get; init; }

    /// <summary>班子问题数目; null by default.</summary>
    [Term("班子问题数目")]
    public IssueFigures? CommitteeIssues { get; init; }

    /// <summary>党员问题条数 — of the members' own lists; null by default.</summary>
    [Term("党员问题条数")]
    public int? MemberIssues { get; init; }

    /// <summary>会议数目 — in their order; none by default.</summary>
    [Term("会议数目")]
    public IReadOnlyList<MeetingFigures> Meetings { get; init => field = value ?? []; } = [];

    /// <summary>批评意见条数; null by default.</summary>
    [Term("批评意见条数")]
    public int? Criticisms { get; init; }

    /// <summary>缺席人数; null by default.</summary>
    [Term("缺席人数")]
    public AbsenteeFigures? Absentees { get; init; }

    /// <summary>票数 of the ballot; null by default.</summary>
    [Term("票数")]
    public BallotCount? Ballots { get; init; }

    /// <summary>各等次得票 — the votes of all members together, best grade first; none by default.</summary>
    [Term("各等次得票")]
    public IReadOnlyList<GradeFigure> Votes { get; init => field = value ?? []; } = [];

    /// <summary>各等次人数 — what the branch decided, best grade first; none by default.</summary>
    [Term("各等次人数")]
    public IReadOnlyList<GradeFigure> Grades { get; init => field = value ?? []; } = [];

    /// <summary>已反馈人数 — how many members were told their result; null by default.</summary>
    [Term("已反馈人数")]
    public int? Feedbacks { get; init; }

    /// <summary>班子整改数目; null by default.</summary>
    [Term("班子整改数目")]
    public RectificationFigures? Rectification { get; init; }

    /// <summary>作出整改承诺人数; null by default.</summary>
    [Term("作出整改承诺人数")]
    public int? Pledges { get; init; }

    /// <summary>正式党员人数 — null where it is not known who is 预备党员.</summary>
    [JsonIgnore]
    public int? Formal => Probationary is { } probationary ? Math.Max(Members - probationary, 0) : null;

    /// <summary>
    /// 参评率 — those present of those expected at the ballot, such as <c>95.45%</c>; null where there was no ballot, or
    /// nobody was expected.
    /// </summary>
    [JsonIgnore]
    public string? Participation => Ballots is { Expected: > 0 } ballots
        ? new VoteRate { Base = RateBase.Expected }.Of(ballots.Present, ballots)
        : null;

    /// <summary>Counts what the papers of a branch and a year hold; of several ballots the last round.</summary>
    /// <param name="papers">The papers; those that have no figures are passed over.</param>
    public static SituationFigures From(IEnumerable<PartyPaper> papers) => new SituationCount([.. papers]).Figures();
}
