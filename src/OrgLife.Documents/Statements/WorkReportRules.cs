namespace OrgLife.Documents;

/// <summary>述职报告 — says what came of last year's rectification list.</summary>
internal static class WorkReportRules
{
    public static void Check(WorkReport report, ProblemList problems)
    {
        if (!PaperText.IsGiven(report.LastRectification))
        {
            problems.Add(ProblemCatalogue.ReportWithoutRectification, "lastRectification", null);
        }

        StatementRules.Check(report.Parts, [], report.Date, problems);
    }
}
