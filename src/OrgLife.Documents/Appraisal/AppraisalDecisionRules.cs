namespace OrgLife.Documents;

/// <summary>
/// 民主评议党员登记表 — the branch decides, not the ballot; the organisation above is asked before the member is told
/// where it reviews or approves; the lowest grade has consequences.
/// </summary>
internal static class AppraisalDecisionRules
{
    public static void Check(AppraisalDecision decision, ProblemList problems)
    {
        NumberRules.Check(decision.AppraisalYear, 1921, 9999, "appraisalYear", "评议年度", problems);
        GradeRules.Check(decision.Member, decision.Grade, decision.Grades, problems);
        CheckCounts(decision, problems);
        var isAsked = problems.Rules?.Consequences is null && GradeRules.IsLowest(decision.Grade, decision.Grades);
        if (isAsked && decision.Measures.Count == 0)
        {
            problems.Add(ProblemCatalogue.DecisionWithoutMeasures, "measures", null, decision.Grade!);
        }

        // A profile that has further steps says itself in which order they come.
        if (!(problems.Rules?.ResultWorkflow?.Count > 1))
        {
            CheckOrder(decision, problems);
        }

        DateRules.CheckAppraisalYear(decision.AppraisalYear, decision.DecidedOn, problems);
    }

    private static void CheckCounts(AppraisalDecision decision, ProblemList problems)
    {
        var (counts, grades) = (decision.Counts.Count, decision.Grades.Labels.Count);
        if (counts > 0 && counts != grades)
        {
            var kind = ProblemCatalogue.CountsDoNotFit;
            problems.Add(kind, "counts", null, decision.Member.Name, counts, grades);
        }

        for (var index = 0; index < counts; index++)
        {
            var path = $"counts[{index}]";
            NumberRules.Check(decision.Counts[index], 0, NumberRules.MostPersons, path, "各等次票数", problems);
        }
    }

    private static void CheckOrder(AppraisalDecision decision, ProblemList problems)
    {
        var review = decision.Review;
        RequireOrder("评定日期", decision.DecidedOn, "上级党组织意见的日期", review?.Date, "review.date", problems);
        RequireOrder("评定日期", decision.DecidedOn, "反馈日期", decision.FeedbackOn, "feedbackOn", problems);
        if (review is { Kind: not ReviewKind.Filing })
        {
            var before = "上级党组织意见的日期";
            RequireOrder(before, review.Date, "反馈日期", decision.FeedbackOn, "feedbackOn", problems);
        }
    }

    private static void RequireOrder(
        string before, OfficialDate? first, string after, OfficialDate? second, string path, ProblemList problems)
    {
        if (first is not null && second is not null && first.IsAfter(second))
        {
            problems.Add(ProblemCatalogue.DecisionOutOfOrder, path, null, after, second, before, first);
        }
    }
}
