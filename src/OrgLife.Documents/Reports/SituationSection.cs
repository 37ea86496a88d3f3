namespace OrgLife.Documents;

/// <summary>情况报告的部分 — in the order of the report.</summary>
public enum SituationSection
{
    /// <summary>基本情况.</summary>
    [Term("基本情况")]
    Basics,

    /// <summary>会前准备.</summary>
    [Term("会前准备")]
    Preparation,

    /// <summary>会议召开.</summary>
    [Term("会议召开")]
    Meeting,

    /// <summary>民主评议.</summary>
    [Term("民主评议")]
    Appraisal,

    /// <summary>整改落实.</summary>
    [Term("整改落实")]
    Rectification,

    /// <summary>存在不足.</summary>
    [Term("存在不足")]
    Shortcomings,

    /// <summary>下一步打算.</summary>
    [Term("下一步打算")]
    NextSteps,
}
