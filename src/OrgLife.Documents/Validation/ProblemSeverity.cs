namespace OrgLife.Documents;

/// <summary>严重程度 — what a problem means for the paper.</summary>
public enum ProblemSeverity
{
    /// <summary>提示 — worth knowing; the paper is in order.</summary>
    Notice,

    /// <summary>警告 — probably a slip; the paper can be made.</summary>
    Warning,

    /// <summary>错误 — the paper cannot be made.</summary>
    Error,
}
