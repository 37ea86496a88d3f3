namespace OrgLife.Documents;

/// <summary>民主评议党员登记表 held against a profile: the grade, the steps that follow it in their order, its consequences.</summary>
internal static class RuledDecision
{
    public static void Check(AppraisalDecision decision, RuleProfile rules, ProblemList problems)
    {
        RuledAppraisal.CheckGrades(decision.Grades, rules, problems);
        RuledAppraisal.CheckYear(decision.AppraisalYear, rules, problems);
        RuledAppraisal.CheckLeader(decision.Member, decision.Grade, rules, problems);
        RuledDates.Check(decision.DecidedOn, Milestone.Decision, "decidedOn", rules, problems);
        CheckReview(decision, rules, problems);
        CheckOrder(decision, rules, problems);
        RuledConsequences.Check(decision, rules, problems);
    }

    // Before a grade is decided there is nothing to lay before anybody.
    private static void CheckReview(AppraisalDecision decision, RuleProfile rules, ProblemList problems)
    {
        if (!PaperText.IsGiven(decision.Grade) || RuledWorkflow.ReviewOf(rules) is not { } step)
        {
            return;
        }

        if (decision.Review is null)
        {
            problems.AddRuled(RuleKey.ResultWorkflow, RuleProblems.ReviewMissing, "review", null, RuleText.Of(step));
        }
        else if (RuledWorkflow.StepOf(decision.Review.Kind) != step)
        {
            problems.AddRuled(
                RuleKey.ResultWorkflow, RuleProblems.ReviewDiffers, "review.kind", null,
                RuleText.Of(step), RuleText.Of(decision.Review.Kind));
        }
    }

    private static void CheckOrder(AppraisalDecision decision, RuleProfile rules, ProblemList problems)
    {
        (ResultStep Step, OfficialDate Date)? before = null;
        foreach (var step in rules.ResultWorkflow ?? [])
        {
            var (date, path) = DateOf(decision, step);
            if (date is null)
            {
                continue;
            }

            if (before is { } last && last.Date.IsAfter(date))
            {
                problems.AddRuled(
                    RuleKey.ResultWorkflow, RuleProblems.StepOutOfOrder, path, null,
                    RuleText.Of(step), date, RuleText.Of(last.Step), last.Date);
            }

            before = (step, date);
        }
    }

    private static (OfficialDate? Date, string Path) DateOf(AppraisalDecision decision, ResultStep step) => step switch
    {
        ResultStep.Decide => (decision.DecidedOn, "decidedOn"),
        ResultStep.Feedback => (decision.FeedbackOn, "feedbackOn"),
        _ when decision.Review is { } review && RuledWorkflow.StepOf(review.Kind) == step =>
            (review.Date, "review.date"),
        _ => (null, ""),
    };
}
