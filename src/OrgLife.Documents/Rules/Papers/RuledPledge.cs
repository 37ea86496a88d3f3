namespace OrgLife.Documents;

/// <summary>整改承诺书 held against a profile: whether members make one, and until when.</summary>
internal static class RuledPledge
{
    public static void Check(RectificationPledge pledge, RuleProfile rules, ProblemList problems)
    {
        RuledDates.Check(pledge.Date, Milestone.RectificationList, "date", rules, problems);
        if (rules.Pledges == false)
        {
            problems.AddRuled(RuleKey.Pledges, RuleProblems.PledgeNotAsked, "", null);
        }
    }
}
