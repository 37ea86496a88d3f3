namespace OrgLife.Documents;

/// <summary>学习安排栏目 — what a column of a study schedule shows.</summary>
public enum StudyField
{
    /// <summary>序号.</summary>
    [Term("序号")]
    Number,

    /// <summary>学习时间.</summary>
    [Term("学习时间")]
    Time,

    /// <summary>学习内容.</summary>
    [Term("学习内容")]
    Materials,

    /// <summary>学习方式.</summary>
    [Term("学习方式")]
    Mode,

    /// <summary>领学人.</summary>
    [Term("领学人")]
    Leader,

    /// <summary>参加人员.</summary>
    [Term("参加人员")]
    Audience,

    /// <summary>地点.</summary>
    [Term("地点")]
    Place,

    /// <summary>备注.</summary>
    [Term("备注")]
    Remark,
}
