namespace OrgLife.Documents;

/// <summary>上限基数 — what the share of the top grade is taken of; notices differ.</summary>
public enum CapBasis
{
    /// <summary>正式党员数 — 预备党员 are not counted.</summary>
    [Term("正式党员数")]
    FormalMembers,

    /// <summary>参评党员数 — who is graded.</summary>
    [Term("参评党员数")]
    Participating,

    /// <summary>党员总数 — 预备党员 included.</summary>
    [Term("党员总数")]
    AllMembers,
}
