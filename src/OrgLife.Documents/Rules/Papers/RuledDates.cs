namespace OrgLife.Documents;

/// <summary>时限 held against a profile: a paper is made, and a meeting held, in time.</summary>
internal static class RuledDates
{
    /// <summary>Checks a date against a milestone, and against the end of everything where that has no time.</summary>
    public static void Check(
        OfficialDate? date, Milestone milestone, string path, RuleProfile rules, ProblemList problems)
    {
        if (RuleTimes.Of(rules, milestone) is { } deadline)
        {
            Check(date, new RuleDeadline { Milestone = milestone, Deadline = deadline }, path, problems);
        }
        else if (RuleTimes.Of(rules, Milestone.Completion) is { } completion)
        {
            CheckNotAfter(
                date, new RuleDeadline { Milestone = Milestone.Completion, Deadline = completion }, path, problems);
        }
    }

    /// <summary>As <see cref="Check(OfficialDate, Milestone, string, RuleProfile, ProblemList)"/>, for what may be earlier than a set day.</summary>
    public static void CheckEnd(
        OfficialDate? date, Milestone milestone, string path, RuleProfile rules, ProblemList problems)
    {
        var ruled = RuleTimes.Of(rules, milestone) is null ? Milestone.Completion : milestone;
        if (RuleTimes.Of(rules, ruled) is { } deadline)
        {
            CheckNotAfter(date, new RuleDeadline { Milestone = ruled, Deadline = deadline }, path, problems);
        }
    }

    public static void CheckNotAfter(OfficialDate? date, RuleDeadline rule, string path, ProblemList problems)
    {
        if (date is not null && rule.Deadline.Date is { } last && date.IsAfter(last))
        {
            Add(RuleProblems.AfterDeadline, date, rule, path, problems);
        }
    }

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
