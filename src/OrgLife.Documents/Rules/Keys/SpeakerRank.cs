namespace OrgLife.Documents;

/// <summary>发言顺序 — those who speak before others at a meeting.</summary>
public enum SpeakerRank
{
    /// <summary>党总支委员 — whose post names the 总支.</summary>
    [Term("党总支委员")]
    GeneralBranchCommittee,

    /// <summary>党支部委员 — who have any other post in the Party.</summary>
    [Term("党支部委员")]
    BranchCommittee,

    /// <summary>其他党员.</summary>
    [Term("其他党员")]
    Member,
}
