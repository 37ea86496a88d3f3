using System.Text.RegularExpressions;

namespace OrgLife.Documents;

/// <summary>规则方案 — what must hold of a profile whatever it says.</summary>
internal static class RuleProfileRules
{
    private static readonly Regex Name = new("^[a-z0-9]+(-[a-z0-9]+)*\\z", RegexOptions.CultureInvariant);

    /// <summary>Checks a file: the profile, and that every key it writes has a source.</summary>
    public static IReadOnlyList<Problem> CheckWritten(RuleProfileText text)
    {
        var problems = new ProblemList(typeof(RuleProfile), "$");
        Check(text.Own, problems);
        foreach (var key in RuleEntries.Keys)
        {
            CheckSource(text, key, problems);
        }

        return problems.Problems;
    }

    public static IReadOnlyList<Problem> Check(RuleProfile profile)
    {
        var problems = new ProblemList(typeof(RuleProfile), "$");
        Check(profile, problems);
        return problems.Problems;
    }

    private static void Check(RuleProfile profile, ProblemList problems)
    {
        if (!Name.IsMatch(profile.Name))
        {
            problems.Add(RuleProblems.NameMalformed, "name", profile.Name);
        }

        CheckValues(profile, problems);
        CheckLists(profile, problems);
        CheckWorkflow(profile, problems);
        RuleTimeRules.Check(profile, problems);
    }

    private static void CheckSource(RuleProfileText text, RuleKey key, ProblemList problems)
    {
        var property = RuleEntries.PropertyOf(key);
        var hasSource = text.Own.Sources.Any(source => source.Keys.Contains(key));
        var isGiven = RuleEntries.ValueOf(text.Own, key) is not null;
        if (isGiven && !hasSource)
        {
            problems.Add(RuleProblems.SourceMissing, property, null, Terms.Of(typeof(RuleKey), key.ToString()), property);
        }
        else if (!text.Has(key) && hasSource)
        {
            problems.Add(RuleProblems.SourceUnused, "sources", property, property);
        }
    }

    private static void CheckValues(RuleProfile profile, ProblemList problems)
    {
        foreach (var value in ModelWalk.Of(profile))
        {
            PresenceRules.Check(value, problems);
            ValueRules.Check(value, problems);
            if (value.Value is Fraction share)
            {
                NumberRules.Check(share.Denominator, 1, 1000, value.Path + ".denominator", "分母", problems);
                NumberRules.Check(share.Numerator, 0, share.Denominator, value.Path + ".numerator", "分子", problems);
            }
        }

        NumberRules.Check(profile.Rate?.Digits, 0, 4, "rate.digits", "小数位数", problems);
        NumberRules.Check(profile.Round, 1, 99, "round", "轮次", problems);
        NumberRules.Check(profile.AppraisalYear, 1921, 9999, "appraisalYear", "评议年度", problems);
        NumberRules.Check(profile.CriticismMinimum, 0, 99, "criticismMinimum", "相互批评意见条数", problems);
        NumberRules.Check(profile.OldestBasis, 0, 99, "oldestBasis", "依据文件的最长年限", problems);
    }

    private static void CheckLists(RuleProfile profile, ProblemList problems)
    {
        CheckOnce(profile.Targets, "targets", problems);
        CheckOnce(profile.IssueListMakers, "issueListMakers", problems);
        CheckOnce(profile.CommitteeAspects, "committeeAspects", problems);
        CheckOnce(profile.MemberAspects, "memberAspects", problems);
        CheckOnce(profile.RectificationMakers, "rectificationMakers", problems);
        CheckOnce([.. (profile.RectificationColumns ?? []).Select(column => column.Field)], "rectificationColumns", problems);
        CheckOnce(profile.ResultWorkflow, "resultWorkflow", problems);
        CheckOnce(profile.Publicity, "publicity", problems);
        CheckOnce(profile.FilingItems, "filingItems", problems);
        CheckOnce(profile.Media, "media", problems);
        CheckOnce(profile.CommitteeDimensions, "committeeDimensions", problems);
        CheckOnce(profile.OpinionSources, "opinionSources", problems);
        CheckOnce(profile.SpeakingOrder, "speakingOrder", problems);
        CheckOnce(profile.ReportMatters, "reportMatters", problems);
        CheckOnce([.. (profile.Talks?.Pairs ?? []).Select(pair => pair.Between)], "talks.pairs", problems);
        CheckOnce([.. (profile.Meetings ?? []).Select(meeting => meeting.Kind)], "meetings", problems);
        CheckOnce([.. (profile.Consequences ?? []).Select(item => item.Grade)], "consequences", problems);
        CheckOnce([.. (profile.Deadlines ?? []).Select(deadline => deadline.Milestone)], "deadlines", problems);
    }

    private static void CheckOnce<TItem>(IReadOnlyList<TItem>? items, string path, ProblemList problems)
    {
        var seen = new HashSet<TItem>();
        for (var index = 0; index < items?.Count; index++)
        {
            if (!seen.Add(items[index]))
            {
                problems.Add(RuleProblems.ItemRepeated, $"{path}[{index}]", null, RuleText.Of(items[index]));
            }
        }
    }

    // Nobody can be told, or asked to approve, a grade that is not decided yet.
    private static void CheckWorkflow(RuleProfile profile, ProblemList problems)
    {
        if (profile.ResultWorkflow is { Count: > 0 } steps && steps[0] != ResultStep.Decide)
        {
            problems.Add(RuleProblems.WorkflowWithoutDecision, "resultWorkflow", RuleText.Of(steps[0]));
        }
    }
}
