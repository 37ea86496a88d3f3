namespace OrgLife.Documents;

/// <summary>得票率 held against a profile, one choice after the other. A summary without rates breaks no rule.</summary>
internal static class RuledRate
{
    public static void Check(VoteRate? rate, RuleProfile rules, ProblemList problems)
    {
        if (rules.Rate is not { } ruled || rate is null)
        {
            return;
        }

        Check("base", ruled.Base, rate.Base, problems);
        Check("leavesOutAbstentions", ruled.LeavesOutAbstentions, rate.LeavesOutAbstentions, problems);
        if (ruled.Digits is { } digits)
        {
            Check("digits", digits, rate.Digits ?? VoteRate.UsualDigits, problems);
        }

        Check("rounding", ruled.Rounding, rate.Rounding, problems);
        Check("adjustment", ruled.Adjustment, rate.Adjustment, problems);
        Check("whenEmpty", ruled.WhenEmpty, rate.WhenEmpty, problems);
        Check("hasNote", ruled.HasNote, rate.HasNote, problems);
    }

    private static void Check(string name, object ruled, object found, ProblemList problems)
    {
        if (!ruled.Equals(found))
        {
            var term = Terms.Of(ModelShape.Find(typeof(VoteRate), name)!);
            problems.AddRuled(
                RuleKey.Rate, RuleProblems.RateDiffers, "rate." + name, null,
                term, RuleText.Of(ruled), RuleText.Of(found));
        }
    }
}
