namespace OrgLife.Documents;

/// <summary>备案材料 — what goes to the superior organisation.</summary>
public enum FilingItem
{
    /// <summary>工作方案.</summary>
    [Term("工作方案")]
    WorkPlan,

    /// <summary>班子问题清单.</summary>
    [Term("班子问题清单")]
    IssueList,

    /// <summary>班子整改清单.</summary>
    [Term("班子整改清单")]
    RectificationList,

    /// <summary>评议结果.</summary>
    [Term("评议结果")]
    Results,

    /// <summary>测评汇总表.</summary>
    [Term("测评汇总表")]
    AppraisalSummary,

    /// <summary>缺席名单.</summary>
    [Term("缺席名单")]
    AbsenteeRoster,

    /// <summary>情况报告.</summary>
    [Term("情况报告")]
    SituationReport,
}
