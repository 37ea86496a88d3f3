namespace OrgLife.Documents;

/// <summary>监票、计票 — nobody does both, counts the votes on himself, or counts without having come.</summary>
internal static class SetBallots
{
    public static void Check(SetFindings findings)
    {
        foreach (var summary in findings.Of<AppraisalSummary>())
        {
            (string Role, string Name, string Path)[] counters =
            [
                .. summary.Paper.Scrutineers.Select((name, i) => ("监票人", name, $"scrutineers[{i}]")),
                .. summary.Paper.Tellers.Select((name, i) => ("计票人", name, $"tellers[{i}]")),
            ];
            CheckRoles(summary, findings);
            foreach (var (role, name, path) in counters)
            {
                CheckPost(summary.Index, role, name, path, findings);
                CheckPresence(summary.Index, role, name, path, findings);
            }
        }
    }

    private static void CheckRoles(PlacedPaper<AppraisalSummary> summary, SetFindings findings)
    {
        var scrutineers = summary.Paper.Scrutineers.Select(NameKey.Of).ToList();
        for (var index = 0; index < summary.Paper.Tellers.Count; index++)
        {
            var teller = summary.Paper.Tellers[index];
            if (scrutineers.Contains(NameKey.Of(teller)))
            {
                findings.Add(summary.Index, SetProblems.TwoRoles, $"tellers[{index}]", teller, teller);
            }
        }
    }

    // All members are appraised, so this asks only where the committee or its secretary is, besides.
    private static void CheckPost(int paper, string role, string name, string path, SetFindings findings)
    {
        var post = findings.Papers.SelectMany(ModelWalk.Of).Select(value => value.Value).OfType<PartyMember>()
            .FirstOrDefault(member => member.Post is not null && NameKey.Of(member.Name) == NameKey.Of(name))?.Post;
        if (post is not null && findings.Papers.Any(one => one is CommitteeBallotForm))
        {
            findings.Add(paper, SetProblems.CountsOwnVotes, path, name, role, name, post);
        }
    }

    private static void CheckPresence(int paper, string role, string name, string path, SetFindings findings)
    {
        if (findings.General is { } minutes
            && minutes.Attendance.Absences.Any(absence => NameKey.Of(absence.Member.Name) == NameKey.Of(name)))
        {
            findings.Add(paper, SetProblems.AbsentScrutineer, path, name, role, name, minutes.Title);
        }
    }
}
