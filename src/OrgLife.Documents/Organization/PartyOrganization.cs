namespace OrgLife.Documents;

/// <summary>党组织 — a Party organisation of any level, as papers name it.</summary>
public sealed record PartyOrganization
{
    /// <summary>名称 — the full name, as it is signed.</summary>
    public required string Name { get; init; }

    /// <summary>类别; 党支部 by default.</summary>
    public OrganizationKind Kind { get; init; }

    /// <summary>上级党组织 — the name of the organisation above; null where it is not said (the default).</summary>
    public string? Superior { get; init; }

    /// <summary>代码 — the host's own key; never printed. Null by default.</summary>
    public string? Code { get; init; }
}
