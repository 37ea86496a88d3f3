namespace OrgLife.Documents;

/// <summary>
/// 谈心谈话台账 — members of the committee must talk with each other, and should talk with every member.
/// </summary>
internal static class TalkLedgerRules
{
    public static void Check(TalkLedger ledger, ProblemList problems)
    {
        ListRules.Check(ledger.Columns, TalkLedgerFields.All, ledger.Items, problems);
        for (var index = 0; index < ledger.Items.Count; index++)
        {
            TalkRecordRules.CheckPersons(
                ledger.Items[index].Speaker, ledger.Items[index].Counterpart, $"items[{index}].counterpart", problems);
        }

        var committee = ledger.Committee.Count;
        NameRules.CheckRepeats(
            [.. ledger.Committee, .. ledger.Members],
            index => index < committee ? $"committee[{index}]" : $"members[{index - committee}]",
            problems);
        if (problems.Rules?.Talks is null)
        {
            CheckCoverage(ledger, problems);
        }

        DateRules.CheckOfPaper(ledger.Date, "填报日期", problems);
    }

    // A profile that speaks of talks says itself who is missed.
    private static void CheckCoverage(TalkLedger ledger, ProblemList problems)
    {
        foreach (var pair in ledger.MissingPairs)
        {
            problems.Add(ProblemCatalogue.TalkPairMissing, "items", null, pair.First.Name, pair.Second.Name);
        }

        foreach (var member in ledger.Committee.Count == 0 ? [] : ledger.MissingMembers)
        {
            problems.Add(ProblemCatalogue.TalkMemberMissing, "items", null, member.Name);
        }
    }
}
