namespace OrgLife.Documents;

/// <summary>时限 held against a profile: a paper is made, and a meeting held, in time.</summary>
internal static class RuledDates
{
    /// <summary>Checks a date against a milestone, and against the end of everything where that has no time.</summary>
    public static void Check(
        OfficialDate? date, Milestone milestone, string path, RuleProfile rules, ProblemList problems)
    {
        if (Own(milestone, rules) is { } rule)
        {
            Check(date, rule, path, problems);
        }
        else
        {
            CheckEnd(date, milestone, path, rules, problems);
        }
    }

    /// <summary>The same for what may well be done before the day that is set.</summary>
    public static void CheckEnd(
        OfficialDate? date, Milestone milestone, string path, RuleProfile rules, ProblemList problems)
    {
        // What is filed and reported comes after the end of everything else.
        var last = milestone < Milestone.Completion ? Own(Milestone.Completion, rules) : null;
        if ((Own(milestone, rules) ?? last) is { } rule)
        {
            CheckNotAfter(date, rule, path, problems);
        }
    }

    public static void CheckNotAfter(OfficialDate? date, RuleDeadline rule, string path, ProblemList problems)
    {
        if (date is not null && rule.Deadline.Date is { } last && date.IsAfter(last))
        {
            Add(RuleProblems.AfterDeadline, date, rule, path, problems);
        }
    }

    private static RuleDeadline? Own(Milestone milestone, RuleProfile rules) =>
        rules.Deadlines?.FirstOrDefault(deadline => deadline.Milestone == milestone);

    private static void Check(OfficialDate? date, RuleDeadline rule, string path, ProblemList problems)
    {
        var isOtherDay = rule.Deadline is { Kind: DeadlineKind.On, From: null, Date: { } day }
            && date is not null && (date.IsAfter(day) || day.IsAfter(date));
        if (isOtherDay)
        {
            Add(RuleProblems.NotOnDay, date!, rule, path, problems);
        }
        else
        {
            CheckNotAfter(date, rule, path, problems);
        }
    }

    private static void Add(
        ProblemKind kind, OfficialDate date, RuleDeadline rule, string path, ProblemList problems) =>
        problems.AddRuled(
            RuleKey.Deadlines, kind, path, null, date, RuleText.Of(rule.Milestone),
            rule.Deadline.Date!);
}
