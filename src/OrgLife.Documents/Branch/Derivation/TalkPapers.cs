namespace OrgLife.Documents;

/// <summary>谈心谈话 — a record for each talk that is written down, and the ledger of them all.</summary>
internal static class TalkPapers
{
    public static IEnumerable<PartyPaper> Of(BranchYear year)
    {
        var talks = year.Meeting.Talks;
        if (talks.Count == 0)
        {
            return [];
        }

        return
        [
            .. talks.Where(talk => PaperText.IsGiven(talk.Content)).Select(talk => Record(year, talk)),
            Ledger(year, [.. talks.Select(talk => Entry(year, talk))]),
        ];
    }

    private static TalkRecord Record(BranchYear year, BranchTalk talk)
    {
        var (speaker, counterpart) = (year.Person(talk.Speaker), year.Person(talk.Counterpart));
        return new TalkRecord
        {
            Title = year.Title("talkRecord"),
            Branch = year.Meeting.Branch,
            Kind = KindOf(speaker, counterpart),
            Speaker = speaker,
            Counterpart = counterpart,
            Position = year.Meeting.Members.FirstOrDefault(member => member.Person == counterpart)?.Position,
            Mode = talk.Mode,
            Date = talk.Date,
            Place = talk.Place,
            Content = talk.Content!,
            Opinions = talk.Opinions,
            Result = talk.Result,
        };
    }

    private static TalkKind KindOf(PartyMember one, PartyMember other) =>
        (BranchYear.IsOnCommittee(one), BranchYear.IsOnCommittee(other)) switch
        {
            (true, true) => TalkKind.CommitteeMembers,
            (false, false) => TalkKind.Members,
            _ => TalkKind.CommitteeAndMember,
        };

    private static TalkEntry Entry(BranchYear year, BranchTalk talk) => new()
    {
        Date = talk.Date,
        Speaker = year.Person(talk.Speaker),
        Counterpart = year.Person(talk.Counterpart),
        Mode = talk.Mode,
        Content = talk.Content,
        Result = talk.Result,
    };

    private static TalkLedger Ledger(BranchYear year, IReadOnlyList<TalkEntry> entries) => new()
    {
        Title = year.Title("talkLedger"),
        Branch = year.Meeting.Branch,
        Committee = year.Committee,
        Members = [.. year.People.Where(person => !BranchYear.IsOnCommittee(person))],
        Columns = ShownColumns.Of(TalkColumns.Usual, TalkLedgerFields.All, entries),
        Items = entries,
    };
}
