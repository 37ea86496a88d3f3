namespace OrgLife.Documents;

/// <summary>密级 — how secret a paper is (7.2.2).</summary>
public enum SecrecyLevel
{
    /// <summary>不标注 — not classified.</summary>
    [Term("不标注")]
    None,

    /// <summary>秘密 — the lowest level.</summary>
    [Term("秘密")]
    Secret,

    /// <summary>机密 — the middle level.</summary>
    [Term("机密")]
    Confidential,

    /// <summary>绝密 — the highest level.</summary>
    [Term("绝密")]
    TopSecret,
}
