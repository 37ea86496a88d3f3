namespace OrgLife.Documents;

/// <summary>评议结果的办理环节 — what is done with the results, in the order that a notice asks for.</summary>
public enum ResultStep
{
    /// <summary>组织评定 — the branch decides the grades.</summary>
    [Term("组织评定")]
    Decide,

    /// <summary>上级审核.</summary>
    [Term("上级审核")]
    Review,

    /// <summary>上级审批.</summary>
    [Term("上级审批")]
    Approve,

    /// <summary>反馈本人.</summary>
    [Term("反馈本人")]
    Feedback,

    /// <summary>公示.</summary>
    [Term("公示")]
    Publish,

    /// <summary>备案.</summary>
    [Term("备案")]
    File,
}
