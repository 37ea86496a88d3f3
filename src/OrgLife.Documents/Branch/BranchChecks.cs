namespace OrgLife.Documents;

/// <summary>Checks the year of a branch: every value by itself, then names, then what a profile needs.</summary>
internal static class BranchChecks
{
    public static IReadOnlyList<Problem> Of(BranchMeeting meeting, RuleProfile? rules)
    {
        var problems = new ProblemList(typeof(BranchMeeting)) { Rules = rules };
        var isWhole = true;
        foreach (var value in ModelWalk.Of(meeting).TakeWhile(_ => !problems.IsFull))
        {
            isWhole &= value.Value is not null || !value.IsNeeded;
            PresenceRules.Check(value, problems);
            TextRules.Check(value, problems);
            ValueRules.Check(value, problems);
        }

        if (isWhole && !problems.IsFull)
        {
            BranchNames.Check(meeting, problems);
            if (rules is not null)
            {
                BranchNeedRules.Check(meeting, rules, problems);
            }
        }

        return problems.Problems;
    }
}
