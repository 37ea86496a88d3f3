namespace OrgLife.Documents;

/// <summary>党籍状态 — full or probationary membership.</summary>
public enum MemberStatus
{
    /// <summary>正式党员.</summary>
    [Term("正式党员")]
    Formal,

    /// <summary>预备党员.</summary>
    [Term("预备党员")]
    Probationary,
}
