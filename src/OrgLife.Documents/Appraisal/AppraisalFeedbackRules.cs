namespace OrgLife.Documents;

/// <summary>反馈书 — a grade that there is, and what is to be set right: 指出差距、帮助改进 is the point of it.</summary>
internal static class AppraisalFeedbackRules
{
    public static void Check(AppraisalFeedback feedback, ProblemList problems)
    {
        NumberRules.Check(feedback.AppraisalYear, 1921, 9999, "appraisalYear", "评议年度", problems);
        GradeRules.Check(feedback.Member, feedback.Grade, feedback.Grades, problems);
        if (feedback.Shortcomings.Count == 0)
        {
            problems.Add(ProblemCatalogue.FeedbackWithoutShortcomings, "shortcomings", null);
        }

        DateRules.CheckOfPaper(feedback.Date, "成文日期", problems);
        DateRules.CheckAppraisalYear(feedback.AppraisalYear, feedback.Date, problems);
    }
}
