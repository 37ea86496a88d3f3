namespace OrgLife.Documents;

/// <summary>问题清单 held against a profile: who makes one, what is examined, until when.</summary>
internal static class RuledIssueList
{
    public static void Check(IssueList list, RuleProfile rules, ProblemList problems)
    {
        RuledLists.CheckMaker(list.Owner, rules.IssueListMakers, RuleKey.IssueListMakers, problems);
        RuledDates.Check(list.Date, Milestone.IssueList, "date", rules, problems);
        if (list.Owner.IsMember)
        {
            CheckAspects(list, rules.MemberAspects, RuleKey.MemberAspects, problems);
        }
        else
        {
            CheckAspects(list, rules.CommitteeAspects, RuleKey.CommitteeAspects, problems);
        }
    }

    private static void CheckAspects(
        IssueList list, IReadOnlyList<string>? aspects, RuleKey key, ProblemList problems)
    {
        if (aspects is null)
        {
            return;
        }

        for (var index = 0; index < list.Items.Count; index++)
        {
            if (list.Items[index].Aspect is { } aspect && !aspects.Contains(aspect.Trim()))
            {
                problems.AddRuled(
                    key, RuleProblems.AspectUnknown, $"items[{index}].aspect", null, aspect, RuleText.Of(aspects));
            }
        }

        foreach (var aspect in aspects.Where(aspect => list.Items.All(item => item.Aspect?.Trim() != aspect)))
        {
            problems.AddRuled(key, RuleProblems.AspectMissing, "items", null, aspect);
        }
    }
}
