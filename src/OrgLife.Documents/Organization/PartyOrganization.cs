namespace OrgLife.Documents;

/// <summary>党组织 — a Party organisation of any level, as papers name it.</summary>
[Term("党组织")]
public sealed record PartyOrganization
{
    /// <summary>名称 — the full name, as it is signed.</summary>
    [Term("名称")]
    public required string Name { get; init; }

    /// <summary>类别; 党支部 by default.</summary>
    [Term("类别")]
    public OrganizationKind Kind { get; init; }

    /// <summary>
    /// 上级党组织 — the name of the organisation above; null where it is not said (the default).
    /// </summary>
    [Term("上级党组织")]
    public string? Superior { get; init; }

    /// <summary>代码 — the host's own key; never printed. Null by default.</summary>
    [Term("代码"), HostKey]
    public string? Code { get; init; }
}
