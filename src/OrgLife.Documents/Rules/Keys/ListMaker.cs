namespace OrgLife.Documents;

/// <summary>列清单的主体 — who makes lists of issues and of rectification.</summary>
public enum ListMaker
{
    /// <summary>党总支班子.</summary>
    [Term("党总支班子")]
    GeneralBranchCommittee,

    /// <summary>党支部班子.</summary>
    [Term("党支部班子")]
    BranchCommittee,

    /// <summary>班子成员 — each member of a committee.</summary>
    [Term("班子成员")]
    CommitteeMember,

    /// <summary>党员 — every member, those of the committee included.</summary>
    [Term("党员")]
    Member,
}
