namespace OrgLife.Documents;

/// <summary>公文 held against a profile: a report or a plan is issued in time.</summary>
internal static class RuledOfficial
{
    public static void Check(OfficialDocument document, RuleProfile rules, ProblemList problems)
    {
        var title = document.Title.TrimEnd();
        if (EndsWith(title, "报告") || EndsWith(title, "总结"))
        {
            RuledDates.Check(document.Date, Milestone.Report, "date", rules, problems);
        }
        else if (EndsWith(title, "方案"))
        {
            RuledDates.Check(document.Date, Milestone.WorkPlan, "date", rules, problems);
        }
    }

    public static void Check(SituationReport report, RuleProfile rules, ProblemList problems)
    {
        RuledAppraisal.CheckYear(report.AppraisalYear, rules, problems);
        RuledDates.Check(report.Date, Milestone.Report, "date", rules, problems);
    }

    private static bool EndsWith(string title, string kind) => title.EndsWith(kind, StringComparison.Ordinal);
}
