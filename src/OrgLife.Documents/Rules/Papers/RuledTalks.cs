namespace OrgLife.Documents;

/// <summary>谈心谈话 held against a profile: who is to talk with whom, how, and until when.</summary>
internal static class RuledTalks
{
    public static void Check(TalkLedger ledger, RuleProfile rules, ProblemList problems)
    {
        for (var index = 0; index < ledger.Items.Count; index++)
        {
            var (talk, path) = (ledger.Items[index], $"items[{index}]");
            RuledDates.CheckEnd(talk.Date, Milestone.Talks, path + ".date", rules, problems);
            CheckMode(talk.Mode, path + ".mode", rules, problems);
        }

        foreach (var pair in rules.Talks?.Pairs ?? [])
        {
            CheckPair(ledger, pair, problems);
        }
    }

    public static void Check(TalkRecord record, RuleProfile rules, ProblemList problems)
    {
        RuledDates.CheckEnd(record.Date, Milestone.Talks, "date", rules, problems);
        CheckMode(record.Mode, "mode", rules, problems);
    }

    private static void CheckMode(TalkMode? mode, string path, RuleProfile rules, ProblemList problems)
    {
        if (rules.Talks is { Modes.Count: > 0 } ruled && mode is { } found && !ruled.Modes.Contains(found))
        {
            problems.AddRuled(
                RuleKey.Talks, RuleProblems.TalkModeDiffers, path, null, RuleText.Of(found), RuleText.Of(ruled.Modes));
        }
    }

    private static void CheckPair(TalkLedger ledger, TalkRule rule, ProblemList problems)
    {
        switch (rule)
        {
            case { Degree: TalkDegree.Encouraged }:
                break;
            case { Between: TalkKind.CommitteeMembers }:
                CheckCommittee(ledger, rule, problems);
                break;
            case { Between: TalkKind.CommitteeAndMember } when ledger.Committee.Count > 0:
                CheckMembers(ledger.MissingMembers, ProblemCatalogue.TalkMemberMissing, rule, problems);
                break;
            case { Between: TalkKind.Members } when ledger.Members.Count > 1:
                CheckMembers(TalkCoverage.Silent(ledger), RuleProblems.TalkOfMemberMissing, rule, problems);
                break;
        }
    }

    private static void CheckCommittee(TalkLedger ledger, TalkRule rule, ProblemList problems)
    {
        foreach (var pair in ledger.MissingPairs)
        {
            problems.AddRuled(
                RuleKey.Talks, As(ProblemCatalogue.TalkPairMissing, rule), "items", null,
                pair.First.Name, pair.Second.Name);
        }
    }

    private static void CheckMembers(
        IReadOnlyList<PartyMember> missing, ProblemKind kind, TalkRule rule, ProblemList problems)
    {
        foreach (var member in missing)
        {
            problems.AddRuled(RuleKey.Talks, As(kind, rule), "items", null, member.Name);
        }
    }

    private static ProblemKind As(ProblemKind kind, TalkRule rule) => kind with
    {
        Severity = rule.Degree == TalkDegree.Required ? ProblemSeverity.Warning : ProblemSeverity.Notice,
    };
}
