namespace OrgLife.Documents;

/// <summary>工作节点 — what a notice sets a time for.</summary>
public enum Milestone
{
    /// <summary>制定工作方案.</summary>
    [Term("制定工作方案")]
    WorkPlan,

    /// <summary>自查.</summary>
    [Term("自查")]
    SelfCheck,

    /// <summary>集中学习.</summary>
    [Term("集中学习")]
    Study,

    /// <summary>谈心谈话.</summary>
    [Term("谈心谈话")]
    Talks,

    /// <summary>列出问题清单.</summary>
    [Term("列出问题清单")]
    IssueList,

    /// <summary>召开支委会.</summary>
    [Term("召开支委会")]
    CommitteeMeeting,

    /// <summary>召开党员大会, and the ballot.</summary>
    [Term("召开党员大会")]
    GeneralMeeting,

    /// <summary>组织评定.</summary>
    [Term("组织评定")]
    Decision,

    /// <summary>列出整改清单.</summary>
    [Term("列出整改清单")]
    RectificationList,

    /// <summary>全部完成 — the meeting and the appraisal.</summary>
    [Term("全部完成")]
    Completion,

    /// <summary>报送备案材料.</summary>
    [Term("报送备案材料")]
    Filing,

    /// <summary>报送情况报告.</summary>
    [Term("报送情况报告")]
    Report,
}
