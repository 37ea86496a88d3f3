namespace OrgLife.Documents;

/// <summary>反馈书 held against a profile: the grade, what it has to say, and whether the organisation above comes first.</summary>
internal static class RuledFeedback
{
    public static void Check(AppraisalFeedback feedback, RuleProfile rules, ProblemList problems)
    {
        RuledAppraisal.CheckGrades(feedback.Grades, rules, problems);
        RuledAppraisal.CheckYear(feedback.AppraisalYear, rules, problems);
        RuledAppraisal.CheckLeader(feedback.Member, feedback.Grade, rules, problems);
        CheckReview(feedback, rules, problems);
        RuledConsequences.Check(feedback, rules, problems);
    }

    private static void CheckReview(AppraisalFeedback feedback, RuleProfile rules, ProblemList problems)
    {
        if (!PaperText.IsGiven(feedback.Grade) || RuledWorkflow.BeforeFeedback(rules) is not { } step)
        {
            return;
        }

        if (feedback.ReviewedOn is null)
        {
            problems.AddRuled(
                RuleKey.ResultWorkflow, RuleProblems.FeedbackWithoutReview, "reviewedOn", null, RuleText.Of(step));
        }
        else if (feedback.ReviewedOn.IsAfter(feedback.Date))
        {
            problems.AddRuled(
                RuleKey.ResultWorkflow, RuleProblems.StepOutOfOrder, "date", null,
                RuleText.Of(ResultStep.Feedback), feedback.Date, RuleText.Of(step), feedback.ReviewedOn);
        }
    }
}
