namespace OrgLife.Documents;

/// <summary>时间安排 — the days of papers; the days of meetings, talks and study stand with them.</summary>
[Term("时间安排")]
public sealed record BranchTimetable
{
    /// <summary>方案成文日期 — null by default.</summary>
    [Term("方案成文日期")]
    public OfficialDate? PlanIssued { get; init; }

    /// <summary>通知日期 — null by default.</summary>
    [Term("通知日期")]
    public OfficialDate? NoticeIssued { get; init; }

    /// <summary>自查日期 — null by default.</summary>
    [Term("自查日期")]
    public OfficialDate? SelfChecked { get; init; }

    /// <summary>意见汇总日期 — null by default.</summary>
    [Term("意见汇总日期")]
    public OfficialDate? OpinionsDigested { get; init; }

    /// <summary>对照检查日期 — of the committee's statement and the members' outlines; null by default.</summary>
    [Term("对照检查日期")]
    public OfficialDate? StatementsMade { get; init; }

    /// <summary>问题清单日期 — null by default.</summary>
    [Term("问题清单日期")]
    public OfficialDate? IssuesListed { get; init; }

    /// <summary>组织评定日期 — null by default.</summary>
    [Term("组织评定日期")]
    public OfficialDate? Decided { get; init; }

    /// <summary>反馈日期 — null by default.</summary>
    [Term("反馈日期")]
    public OfficialDate? FedBack { get; init; }

    /// <summary>整改清单日期 — null by default.</summary>
    [Term("整改清单日期")]
    public OfficialDate? RectificationListed { get; init; }

    /// <summary>整改承诺日期 — null by default.</summary>
    [Term("整改承诺日期")]
    public OfficialDate? Pledged { get; init; }

    /// <summary>情况报告日期 — null by default.</summary>
    [Term("情况报告日期")]
    public OfficialDate? Reported { get; init; }

    /// <summary>报送日期 — null by default.</summary>
    [Term("报送日期")]
    public OfficialDate? Filed { get; init; }
}
