namespace OrgLife.Documents;

/// <summary>Checks a paper: every value by itself, then how they go together.</summary>
internal static class PaperChecks
{
    public static IReadOnlyList<Problem> Of(PartyPaper paper, RuleProfile? rules = null)
    {
        var problems = ProblemList.Of(paper, rules);
        var isWhole = true;
        foreach (var value in ModelWalk.Of(paper).TakeWhile(_ => !problems.IsFull))
        {
            isWhole &= value.Value is not null || !value.IsNeeded;
            PresenceRules.Check(value, problems);
            TextRules.Check(value, problems);
            ValueRules.Check(value, problems);
        }

        // A host that forces null into a required field has been told so above; the other rules would stumble
        // over it.
        if (isWhole && !problems.IsFull)
        {
            CheckWhole(paper, rules, problems);
        }

        return problems.Problems;
    }

    private static void CheckWhole(PartyPaper paper, RuleProfile? rules, ProblemList problems)
    {
        paper.Check(problems);
        if (rules is not null)
        {
            paper.CheckRules(rules, problems);
            TitleYears.Check(paper, rules, problems);
            ThemeRules.Check(paper, rules, problems);
        }

        foreach (var enclosed in paper.Enclosures)
        {
            CheckWhole(enclosed.Paper, rules, problems.Within(enclosed.Path));
        }
    }
}
