namespace OrgLife.Documents;

/// <summary>党组织类别 — the levels of Party organisations inside a unit.</summary>
public enum OrganizationKind
{
    /// <summary>党支部.</summary>
    Branch,

    /// <summary>党总支.</summary>
    GeneralBranch,

    /// <summary>党委.</summary>
    Committee,

    /// <summary>党小组.</summary>
    Group,
}
