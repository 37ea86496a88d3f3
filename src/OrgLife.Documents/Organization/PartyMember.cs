using System.Text.Json.Serialization;

namespace OrgLife.Documents;

/// <summary>党员 — a member of a branch, as lists and ballots name them.</summary>
[Term("党员")]
public sealed record PartyMember
{
    /// <summary>
    /// 姓名 — 1 to 25 characters, the parts of a minority name parted by · (U+00B7), as 民委发〔2016〕33号 asks.
    /// </summary>
    [Term("姓名")]
    public required string Name { get; init; }

    /// <summary>党籍状态; 正式党员 by default.</summary>
    [Term("党籍状态")]
    public MemberStatus Status { get; init; }

    /// <summary>党内职务, such as 书记 or 组织委员; null where the member has none (the default).</summary>
    [Term("党内职务")]
    public string? Post { get; init; }

    /// <summary>所在党小组; null by default.</summary>
    [Term("所在党小组")]
    public string? Group { get; init; }

    /// <summary>党员领导干部 — whether the member is a leading cadre; false by default.</summary>
    [Term("党员领导干部")]
    public bool IsLeadingCadre { get; init; }

    /// <summary>已参加年度民主生活会 — whether the member took part in this year's; false by default.</summary>
    [Term("已参加年度民主生活会")]
    public bool AttendedDemocraticLifeMeeting { get; init; }

    /// <summary>
    /// 编号 — the host's own key, which tells members of one name apart; never printed. Null by default.
    /// </summary>
    [Term("编号"), HostKey]
    public string? Id { get; init; }

    /// <summary>预备党员 — takes part in the appraisal but is given no grade.</summary>
    [JsonIgnore]
    public bool IsProbationary => Status == MemberStatus.Probationary;

    /// <summary>
    /// A leading cadre who took part in this year's 民主生活会: the notices let such members skip the appraisal,
    /// or leave them out of it.
    /// </summary>
    [JsonIgnore]
    public bool IsAppraisedElsewhere => IsLeadingCadre && AttendedDemocraticLifeMeeting;
}
