namespace OrgLife.Documents;

/// <summary>谈话类型 — who talks with whom.</summary>
public enum TalkKind
{
    /// <summary>班子成员之间.</summary>
    [Term("班子成员之间")]
    CommitteeMembers,

    /// <summary>班子成员与党员.</summary>
    [Term("班子成员与党员")]
    CommitteeAndMember,

    /// <summary>党员之间.</summary>
    [Term("党员之间")]
    Members,

    /// <summary>其他.</summary>
    [Term("其他")]
    Other,
}
