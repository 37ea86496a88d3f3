namespace OrgLife.Documents;

/// <summary>公示内容 — what is shown to members and masses.</summary>
public enum PublicContent
{
    /// <summary>整改内容.</summary>
    [Term("整改内容")]
    RectificationContents,

    /// <summary>完成情况.</summary>
    [Term("完成情况")]
    Completion,

    /// <summary>整改清单.</summary>
    [Term("整改清单")]
    RectificationList,

    /// <summary>整改承诺.</summary>
    [Term("整改承诺")]
    Pledges,

    /// <summary>评议结果.</summary>
    [Term("评议结果")]
    Results,
}
