namespace OrgLife.Documents;

/// <summary>规则项 — a key of a <see cref="RuleProfile"/>, by its name in JSON.</summary>
public enum RuleKey
{
    /// <summary>测评等次: <see cref="RuleProfile.Grades"/>.</summary>
    [Term("测评等次")]
    Grades,

    /// <summary>最高等次上限: <see cref="RuleProfile.Cap"/>.</summary>
    [Term("最高等次上限")]
    Cap,

    /// <summary>预备党员: <see cref="RuleProfile.ProbationaryMembers"/>.</summary>
    [Term("预备党员")]
    ProbationaryMembers,

    /// <summary>党员领导干部: <see cref="RuleProfile.Leaders"/>.</summary>
    [Term("党员领导干部")]
    Leaders,

    /// <summary>记名方式: <see cref="RuleProfile.Secrecy"/>.</summary>
    [Term("记名方式")]
    Secrecy,

    /// <summary>测评对象: <see cref="RuleProfile.Targets"/>.</summary>
    [Term("测评对象")]
    Targets,

    /// <summary>列问题清单的主体: <see cref="RuleProfile.IssueListMakers"/>.</summary>
    [Term("列问题清单的主体")]
    IssueListMakers,

    /// <summary>班子查摆的方面: <see cref="RuleProfile.CommitteeAspects"/>.</summary>
    [Term("班子查摆的方面")]
    CommitteeAspects,

    /// <summary>党员查摆的方面: <see cref="RuleProfile.MemberAspects"/>.</summary>
    [Term("党员查摆的方面")]
    MemberAspects,

    /// <summary>列整改清单的主体: <see cref="RuleProfile.RectificationMakers"/>.</summary>
    [Term("列整改清单的主体")]
    RectificationMakers,

    /// <summary>整改清单栏目: <see cref="RuleProfile.RectificationColumns"/>.</summary>
    [Term("整改清单栏目")]
    RectificationColumns,

    /// <summary>党员整改承诺: <see cref="RuleProfile.Pledges"/>.</summary>
    [Term("党员整改承诺")]
    Pledges,

    /// <summary>评议结果的办理: <see cref="RuleProfile.ResultWorkflow"/>.</summary>
    [Term("评议结果的办理")]
    ResultWorkflow,

    /// <summary>公示: <see cref="RuleProfile.Publicity"/>.</summary>
    [Term("公示")]
    Publicity,

    /// <summary>备案材料: <see cref="RuleProfile.FilingItems"/>.</summary>
    [Term("备案材料")]
    FilingItems,

    /// <summary>报送介质: <see cref="RuleProfile.Media"/>.</summary>
    [Term("报送介质")]
    Media,

    /// <summary>测评有效依据: <see cref="RuleProfile.BallotValidity"/>.</summary>
    [Term("测评有效依据")]
    BallotValidity,

    /// <summary>允许部分无效: <see cref="RuleProfile.RowsMayBeInvalid"/>.</summary>
    [Term("允许部分无效")]
    RowsMayBeInvalid,

    /// <summary>得票率: <see cref="RuleProfile.Rate"/>.</summary>
    [Term("得票率")]
    Rate,

    /// <summary>到会人数: <see cref="RuleProfile.Quorum"/>.</summary>
    [Term("到会人数")]
    Quorum,

    /// <summary>步骤序数写法: <see cref="RuleProfile.Numbering"/>.</summary>
    [Term("步骤序数写法")]
    Numbering,

    /// <summary>时限: <see cref="RuleProfile.Deadlines"/>.</summary>
    [Term("时限")]
    Deadlines,

    /// <summary>轮次: <see cref="RuleProfile.Round"/>.</summary>
    [Term("轮次")]
    Round,

    /// <summary>评议年度: <see cref="RuleProfile.AppraisalYear"/>.</summary>
    [Term("评议年度")]
    AppraisalYear,

    /// <summary>主题时限: <see cref="RuleProfile.Themes"/>.</summary>
    [Term("主题时限")]
    Themes,

    /// <summary>依据文件的最长年限: <see cref="RuleProfile.OldestBasis"/>.</summary>
    [Term("依据文件的最长年限")]
    OldestBasis,

    /// <summary>班子评议等次: <see cref="RuleProfile.CommitteeGrades"/>.</summary>
    [Term("班子评议等次")]
    CommitteeGrades,

    /// <summary>班子评议内容: <see cref="RuleProfile.CommitteeDimensions"/>.</summary>
    [Term("班子评议内容")]
    CommitteeDimensions,

    /// <summary>谈心谈话: <see cref="RuleProfile.Talks"/>.</summary>
    [Term("谈心谈话")]
    Talks,

    /// <summary>征求意见范围: <see cref="RuleProfile.OpinionSources"/>.</summary>
    [Term("征求意见范围")]
    OpinionSources,

    /// <summary>相互批评意见条数: <see cref="RuleProfile.CriticismMinimum"/>.</summary>
    [Term("相互批评意见条数")]
    CriticismMinimum,

    /// <summary>会议和事项: <see cref="RuleProfile.Meetings"/>.</summary>
    [Term("会议和事项")]
    Meetings,

    /// <summary>发言顺序: <see cref="RuleProfile.SpeakingOrder"/>.</summary>
    [Term("发言顺序")]
    SpeakingOrder,

    /// <summary>述职内容: <see cref="RuleProfile.ReportMatters"/>.</summary>
    [Term("述职内容")]
    ReportMatters,

    /// <summary>书面意见计入参加: <see cref="RuleProfile.WrittenOpinions"/>.</summary>
    [Term("书面意见计入参加")]
    WrittenOpinions,

    /// <summary>缺席补课: <see cref="RuleProfile.MakeUp"/>.</summary>
    [Term("缺席补课")]
    MakeUp,

    /// <summary>等次的运用: <see cref="RuleProfile.Consequences"/>.</summary>
    [Term("等次的运用")]
    Consequences,
}
