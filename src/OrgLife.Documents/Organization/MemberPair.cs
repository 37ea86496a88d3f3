namespace OrgLife.Documents;

/// <summary>对子 — two people of whom one still has to talk with the other, or to say what he thinks of the other.</summary>
/// <param name="First">The one.</param>
/// <param name="Second">The other.</param>
public sealed record MemberPair(PartyMember First, PartyMember Second);
