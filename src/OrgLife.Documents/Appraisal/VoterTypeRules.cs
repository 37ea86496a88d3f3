namespace OrgLife.Documents;

/// <summary>填票人类别 — the ballots of all kinds of voters are all valid ballots, and their votes all votes.</summary>
internal static class VoterTypeRules
{
    public static void Check(AppraisalSummary summary, ProblemList problems)
    {
        var sum = summary.VoterTypes.Sum(type => (long)type.Valid);
        if (summary.VoterTypes.Count > 0 && sum != summary.Ballots.Valid)
        {
            problems.Add(ProblemCatalogue.VoterTypesSum, "voterTypes", null, sum, summary.Ballots.Valid);
        }

        for (var index = 0; index < summary.Members.Count; index++)
        {
            CheckTally(summary, summary.Members[index], $"members[{index}].voters", problems);
        }
    }

    private static void CheckTally(AppraisalSummary summary, MemberTally tally, string path, ProblemList problems)
    {
        var (found, types) = (tally.Voters.Count, summary.VoterTypes.Count);
        var sum = tally.Voters.Sum(votes => (long)votes);
        if (found != types && (found > 0 || tally.Counts.Count > 0))
        {
            problems.Add(ProblemCatalogue.VotersDoNotFit, path, null, tally.Member.Name, found, types);
        }
        else if (found > 0 && tally.Counts.Count > 0 && summary.Grades.Labels.Count > 0 && sum != tally.Counts[0])
        {
            problems.Add(
                ProblemCatalogue.VotersSum, path, null,
                tally.Member.Name, sum, summary.Grades.Labels[0], tally.Counts[0]);
        }
    }
}
