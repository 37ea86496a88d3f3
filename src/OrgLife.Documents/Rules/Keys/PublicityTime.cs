namespace OrgLife.Documents;

/// <summary>公示时间 — when something is shown.</summary>
public enum PublicityTime
{
    /// <summary>列出后 — when the list or the result is made.</summary>
    [Term("列出后")]
    WhenMade,

    /// <summary>完成后 — when the rectification is done.</summary>
    [Term("完成后")]
    WhenCompleted,
}
