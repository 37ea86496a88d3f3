namespace OrgLife.Documents;

/// <summary>姓名 — members stand once in the list of members; everywhere else their names point to it.</summary>
internal static class BranchNames
{
    public static void Check(BranchMeeting meeting, ProblemList problems)
    {
        NameRules.CheckRepeats(
            [.. meeting.Members.Select(member => member.Person)], index => $"members[{index}].person", problems);
        var known = new HashSet<string>(
            meeting.Members.Select(member => NameRules.SameName(member.Person.Name)), StringComparer.Ordinal);
        foreach (var (name, path) in Mentions(meeting))
        {
            if (!known.Contains(NameRules.SameName(name)))
            {
                problems.Add(ProblemCatalogue.BranchMemberUnknown, path, name, name);
            }
        }
    }

    private static IEnumerable<(string Name, string Path)> Mentions(BranchMeeting meeting) =>
    [
        .. Both(meeting.Talks, "talks", talk => talk.Speaker, "speaker", talk => talk.Counterpart, "counterpart"),
        .. Both(meeting.Criticisms, "criticisms", said => said.From, "from", said => said.To, "to"),
        .. meeting.Sessions.SelectMany((session, i) => session.Absences.Select((absence, j) =>
            (absence.Member, $"sessions[{i}].absences[{j}].member"))),
    ];

    private static IEnumerable<(string Name, string Path)> Both<T>(
        IReadOnlyList<T> items,
        string list,
        Func<T, string> one,
        string onePath,
        Func<T, string> other,
        string otherPath) => items.SelectMany((item, index) => new[]
        {
            (one(item), $"{list}[{index}].{onePath}"), (other(item), $"{list}[{index}].{otherPath}"),
        });
}
