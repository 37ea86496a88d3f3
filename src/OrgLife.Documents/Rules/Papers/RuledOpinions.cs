namespace OrgLife.Documents;

/// <summary>征求意见 held against a profile: all whose opinions the notice wants are asked.</summary>
internal static class RuledOpinions
{
    // A form without boxes to tick does not say whom it is for.
    public static void Check(OpinionForm form, RuleProfile rules, ProblemList problems)
    {
        RuledDates.CheckEnd(form.Date, Milestone.Talks, "date", rules, problems);
        if (form.Respondents.Count > 0)
        {
            CheckSources(form.Respondents, "respondents", rules, problems);
        }
    }

    public static void Check(OpinionDigest digest, RuleProfile rules, ProblemList problems)
    {
        RuledDates.CheckEnd(digest.Date, Milestone.Talks, "date", rules, problems);
        CheckSources([.. digest.Items.Select(opinion => opinion.Source ?? "")], "items", rules, problems);
    }

    private static void CheckSources(
        IReadOnlyList<string> asked, string path, RuleProfile rules, ProblemList problems)
    {
        foreach (var source in rules.OpinionSources ?? [])
        {
            if (!asked.Any(text => text.Contains(source)))
            {
                problems.AddRuled(
                    RuleKey.OpinionSources, RuleProblems.OpinionsNotAsked, path, null, source,
                    RuleText.Of(rules.OpinionSources));
            }
        }
    }
}
