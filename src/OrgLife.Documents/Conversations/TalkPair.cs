namespace OrgLife.Documents;

/// <summary>谈心对子 — two people who have not talked yet.</summary>
/// <param name="First">The member of the committee.</param>
/// <param name="Second">The other.</param>
public sealed record TalkPair(PartyMember First, PartyMember Second);
