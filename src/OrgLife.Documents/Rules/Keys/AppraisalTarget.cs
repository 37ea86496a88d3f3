namespace OrgLife.Documents;

/// <summary>测评对象 — whom the ballots are about.</summary>
public enum AppraisalTarget
{
    /// <summary>党员.</summary>
    [Term("党员")]
    Members,

    /// <summary>党支部书记 — by a ballot of the post.</summary>
    [Term("党支部书记")]
    Secretary,

    /// <summary>党支部班子.</summary>
    [Term("党支部班子")]
    BranchCommittee,

    /// <summary>党总支班子.</summary>
    [Term("党总支班子")]
    GeneralBranchCommittee,
}
