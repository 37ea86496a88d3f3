namespace OrgLife.Documents;

/// <summary>党籍状态 — full or probationary membership.</summary>
public enum MemberStatus
{
    /// <summary>正式党员.</summary>
    Formal,

    /// <summary>预备党员.</summary>
    Probationary,
}
