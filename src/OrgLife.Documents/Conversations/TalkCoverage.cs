namespace OrgLife.Documents;

/// <summary>Finds out who has not talked with whom. A talk counts for both, whoever began it.</summary>
internal static class TalkCoverage
{
    public static IReadOnlyList<MemberPair> MissingPairs(TalkLedger ledger) =>
    [
        .. ledger.Committee.SelectMany((first, i) => ledger.Committee.Skip(i + 1)
            .Where(second => !HaveTalked(ledger, first, second))
            .Select(second => new MemberPair(first, second))),
    ];

    public static IReadOnlyList<PartyMember> MissingMembers(TalkLedger ledger) =>
        [.. ledger.Members.Where(member => !ledger.Committee.Any(first => HaveTalked(ledger, first, member)))];

    /// <summary>Those of the members who have not talked with any other of them.</summary>
    public static IReadOnlyList<PartyMember> Silent(TalkLedger ledger) =>
    [
        .. ledger.Members.Where(member => !ledger.Members.Any(other =>
            !ReferenceEquals(member, other) && HaveTalked(ledger, member, other))),
    ];

    /// <summary>How many pairs the committee makes.</summary>
    public static int PairsDue(TalkLedger ledger) => ledger.Committee.Count * (ledger.Committee.Count - 1) / 2;

    private static bool HaveTalked(TalkLedger ledger, PartyMember one, PartyMember other) => ledger.Items.Any(talk =>
        (NameRules.IsSame(talk.Speaker, one) && NameRules.IsSame(talk.Counterpart, other))
        || (NameRules.IsSame(talk.Speaker, other) && NameRules.IsSame(talk.Counterpart, one)));
}
