namespace OrgLife.Documents;

/// <summary>上级处理方式 — what the organisation above does with the decision; notices differ.</summary>
public enum ReviewKind
{
    /// <summary>备案.</summary>
    [Term("备案")]
    Filing,

    /// <summary>审核.</summary>
    [Term("审核")]
    Review,

    /// <summary>审批.</summary>
    [Term("审批")]
    Approval,
}
