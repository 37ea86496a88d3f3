namespace OrgLife.Documents;

/// <summary>党组织类别 — the levels of Party organisations inside a unit.</summary>
public enum OrganizationKind
{
    /// <summary>党支部.</summary>
    [Term("党支部")]
    Branch,

    /// <summary>党总支.</summary>
    [Term("党总支")]
    GeneralBranch,

    /// <summary>党委.</summary>
    [Term("党委")]
    Committee,

    /// <summary>党小组.</summary>
    [Term("党小组")]
    Group,
}
