using System.Text.Json.Serialization;

namespace OrgLife.Documents;

/// <summary>
/// 清单主体 — whose list it is: the committee of an organisation, or one member of it. Lists of a committee and
/// of each of its members are separate papers.
/// </summary>
[Term("清单主体")]
public sealed record ListOwner
{
    /// <summary>
    /// 党组织 — the organisation whose committee makes the list, or that the member belongs to.
    /// </summary>
    [Term("党组织")]
    public required PartyOrganization Organization { get; init; }

    /// <summary>党员 — the member whose list it is; null for the list of the committee (the default).</summary>
    [Term("党员")]
    public PartyMember? Member { get; init; }

    /// <summary>Whether the list is one member's own.</summary>
    [JsonIgnore]
    public bool IsMember => Member is not null;

    /// <summary>The name of the member, or of the organisation where the list is the committee's.</summary>
    [JsonIgnore]
    public string Name => Member?.Name ?? Organization.Name;
}
