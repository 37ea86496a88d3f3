namespace OrgLife.Documents;

/// <summary>严重程度 — what a problem means for the paper.</summary>
public enum ProblemSeverity
{
    /// <summary>提示 — worth knowing; the paper is in order.</summary>
    [Term("提示")]
    Notice,

    /// <summary>警告 — probably a slip; the paper can be made.</summary>
    [Term("警告")]
    Warning,

    /// <summary>错误 — the paper cannot be made.</summary>
    [Term("错误")]
    Error,
}
